package dk.vejviser.model;

/** A {@code ##} section: its anchor, its heading, what it is for and its words (HTML blocks). */
public record Section(String id, String title, Role role, Prose prose) {}
