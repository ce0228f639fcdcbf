package dk.vejviser.model;

import dk.vejviser.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * One step of a journey.
 *
 * @param text its words without the urgent advice and the answers
 * @param urgent advice to follow before answering
 * @param receipt whether the walk ends here
 * @param links what to do there: the pages that its words link to, in their order
 */
public record Step(
    String id,
    String title,
    Prose text,
    Optional<Prose> urgent,
    List<Answer> answers,
    List<Next> links,
    boolean receipt,
    Place place) {

  /**
   * An answer, and where it leads: a step of the same journey, a page, or nowhere (a tally's no).
   */
  public record Answer(
      String text, Optional<String> step, Optional<Next> page, boolean unsure, Place place) {}
}
