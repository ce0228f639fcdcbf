package dk.vejviser.model;

import java.util.List;

/** A line of business, with the trades that people would name. */
public record Sector(String id, String name, List<String> examples) {}
