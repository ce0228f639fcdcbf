package dk.vejviser.model;

import java.util.List;

/** Paper to print and hand out. */
public record Sheet(Head head, Body body, Prose lead, List<Section> sections) implements Page {}
