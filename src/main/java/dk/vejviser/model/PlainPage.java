package dk.vejviser.model;

import java.util.List;

/** A page about the portal itself. */
public record PlainPage(Head head, Body body, Prose lead, List<Section> sections) implements Page {}
