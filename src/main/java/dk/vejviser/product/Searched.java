package dk.vejviser.product;

import java.util.List;

/**
 * What a site's search was asked before anybody else asks it.
 *
 * @param answers to the gold queries
 * @param incidents to the queries that the door to help is tried by
 * @param idle words of the synonyms that change nothing
 */
public record Searched(
    List<SearchAnswer> answers, List<SearchAnswer> incidents, List<IdleSynonym> idle) {
  public static final Searched NOTHING = new Searched(List.of(), List.of(), List.of());

  public Searched {
    answers = List.copyOf(answers);
    incidents = List.copyOf(incidents);
    idle = List.copyOf(idle);
  }
}
