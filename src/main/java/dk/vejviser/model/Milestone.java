package dk.vejviser.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What a visit to one of a journey's pages means.
 *
 * @param journey id of the journey
 * @param name {@link #START}, {@link #RECEIPT}, or the id of the help page where a walk ended
 */
public record Milestone(String journey, String name) implements Comparable<Milestone> {
  /** The first step was opened. */
  public static final String START = "start";

  /** The list of what is done and left was opened. */
  public static final String RECEIPT = "receipt";

  /**
   * The addresses of a site that tell how a journey began or ended. A help page that two journeys
   * end in counts for the first by id: a request can't say which way it came.
   */
  public static Map<String, Milestone> byAddress(Site site) {
    Map<String, Milestone> milestones = new HashMap<>();
    for (Journey journey : site.all(Journey.class)) {
      String id = journey.id().id();
      milestones.put(start(site, journey), new Milestone(id, START));
      for (Step step : journey.steps()) {
        if (step.receipt()) {
          milestones.put(site.addresses().of(journey, step), new Milestone(id, RECEIPT));
        }
        step.answers().stream()
            .flatMap(answer -> answer.page().stream())
            .filter(end -> end.target().kind() == Kind.HELP)
            .forEach(
                end ->
                    milestones.putIfAbsent(
                        site.addresses().of(end.target()), new Milestone(id, end.target().id())));
      }
    }
    return Collections.unmodifiableMap(milestones);
  }

  /** A tally asks all its questions on the journey's own page. */
  private static String start(Site site, Journey journey) {
    return journey.form() == Journey.Form.TALLY
        ? site.address(journey)
        : site.addresses().of(journey, journey.start());
  }

  /** Whether a walk ended here. */
  boolean isEnd() {
    return !name.equals(START);
  }

  /** By journey; its start first, then its ends by name. */
  @Override
  public int compareTo(Milestone other) {
    int byJourney = journey.compareTo(other.journey);
    if (byJourney != 0) {
      return byJourney;
    }
    int byEnd = Boolean.compare(isEnd(), other.isEnd());
    return byEnd != 0 ? byEnd : name.compareTo(other.name);
  }
}
