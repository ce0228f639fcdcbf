package dk.vejviser.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A guided path, one step a page.
 *
 * @param always what to do first in every branch; shown on each step
 */
public record Journey(
    Head head, Body body, Form form, Prose lead, List<Prose> always, List<Step> steps)
    implements Page {

  /** How a journey walks: by answers, straight on, or through every question to a list. */
  public enum Form {
    BRANCH,
    STEPS,
    TALLY
  }

  /**
   * Changes when answers that somebody kept could be read as others: with their words and order.
   */
  public String version() {
    return Fingerprint.of(
        steps.stream()
            .flatMap(
                step ->
                    Stream.concat(
                        Stream.of(step.id(), step.title()),
                        step.answers().stream().map(Step.Answer::text)))
            .toList());
  }

  /** The step with this id. */
  public Optional<Step> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The pages that an answer leads to, straight or by way of other steps, nearest first. */
  Set<PageId> behind(Step.Answer first) {
    Set<PageId> pages = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<Step.Answer> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Step.Answer answer = open.remove();
      answer.page().ifPresent(next -> pages.add(next.target()));
      answer
          .step()
          .filter(seen::add)
          .flatMap(this::step)
          .ifPresent(step -> open.addAll(step.answers()));
    }
    return pages;
  }

  /** Where a walk begins. */
  public Step start() {
    return steps.get(0);
  }
}
