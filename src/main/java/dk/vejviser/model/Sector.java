package dk.vejviser.model;

/** A line of business. */
public record Sector(String id, String name) {}
