package dk.vejviser.bake.view.journey;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader has answered before coming to a question.
 *
 * @param id the fragment that the last answer's link names, so that the page shows this way and no
 *     other; empty where only one way leads to the question
 * @param given the answers from the first on; only those since the last question that more than one
 *     way leads to
 */
public record Way(String id, List<Given> given) {

  /** A question, the answer to it, and where to answer it otherwise. */
  public record Given(String question, String answer, String address) {}

  /** An answer that leads to a step, and the step that asks for it. */
  private record Entry(Step from, Step.Answer answer) {}

  /** The ways to a question, in the file's order; none to the first. */
  static List<Way> to(Addresses addresses, Journey journey, Step step) {
    List<Entry> entries = entries(journey, step);
    return entries.stream()
        .map(
            entry ->
                new Way(
                    entries.size() == 1 ? "" : id(entry),
                    given(addresses, journey, entry, new HashSet<>())))
        .toList();
  }

  /** Where an answer leads to a step, with the fragment that tells the way where there are more. */
  static String address(
      Addresses addresses, Journey journey, Step from, Step.Answer answer, Step step) {
    String page = addresses.of(journey, step);
    return entries(journey, step).size() > 1 ? page + "#" + id(new Entry(from, answer)) : page;
  }

  private static String id(Entry entry) {
    return "fra-" + entry.from.id() + "-" + (entry.from.answers().indexOf(entry.answer) + 1);
  }

  private static List<Entry> entries(Journey journey, Step step) {
    return journey.steps().stream()
        .flatMap(
            from ->
                from.answers().stream()
                    .filter(answer -> answer.step().filter(step.id()::equals).isPresent())
                    .map(answer -> new Entry(from, answer)))
        .toList();
  }

  /** Loops, which checks refuse, end where they come round. */
  private static List<Given> given(
      Addresses addresses, Journey journey, Entry entry, Set<Entry> seen) {
    List<Given> given = new ArrayList<>();
    List<Entry> before = entries(journey, entry.from);
    seen.add(entry);
    if (before.size() == 1 && !seen.contains(before.get(0))) {
      given.addAll(given(addresses, journey, before.get(0), seen));
    }
    given.add(
        new Given(entry.from.title(), entry.answer.text(), addresses.of(journey, entry.from)));
    return List.copyOf(given);
  }
}
