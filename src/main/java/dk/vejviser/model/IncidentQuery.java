package dk.vejviser.model;

import dk.vejviser.text.Place;

/** A query as readers type it, and whether the door to help must come first in its answer. */
public record IncidentQuery(String query, boolean opens, Place place) {}
