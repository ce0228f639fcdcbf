package dk.vejviser.model;

import java.util.List;

/**
 * Whom a page is for.
 *
 * @param you the sentence by which a reader knows that it is them: "Du betaler regningerne"
 * @param topics ids of the topics that this audience should find guides on
 */
public record Audience(String id, String name, String you, List<String> topics) {}
