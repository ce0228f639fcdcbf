package dk.vejviser.model;

import dk.vejviser.text.Place;

/** A link to a page that somebody else keeps, as written, and where it stands. */
public record WebLink(String url, Place place) {}
