package dk.vejviser.model;

/** A firm's size in employees: {@code 1-9}. */
public record Size(String id, String name) {}
