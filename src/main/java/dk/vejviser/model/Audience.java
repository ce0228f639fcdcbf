package dk.vejviser.model;

import java.util.List;

/**
 * Whom a page is for.
 *
 * @param you the sentence by which a reader knows that it is them: "Du betaler regningerne"
 * @param topics ids of the topics that this audience should find guides on
 */
public record Audience(String id, String name, String you, List<String> topics) {
  /**
   * The one that the program knows by its id: guides have words for the firm's board, and what is
   * for nobody else needs none and may be heavier.
   */
  static final String BOARD = "ledelse";
}
