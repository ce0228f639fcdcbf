package dk.vejviser.model;

import dk.vejviser.text.Place;

/**
 * A query as readers type it, and the page that must be among the first three of its answer.
 *
 * @param place where the row stands
 * @param target where the row names the page
 */
public record GoldQuery(String query, PageId page, Place place, Place target) {}
