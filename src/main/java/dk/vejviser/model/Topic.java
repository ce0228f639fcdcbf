package dk.vejviser.model;

/**
 * What a page is about.
 *
 * @param ask the question that heads the topic's overview
 */
public record Topic(String id, String name, String ask) {}
