package dk.vejviser.model;

import dk.vejviser.text.Place;

/** A link on to another page, with the words that the editor chose. */
public record Next(PageId target, String text, Place place) {}
