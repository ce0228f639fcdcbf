package dk.vejviser.bake.view.atlas;

import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the answers of a branching journey lead. Loops, which checks refuse, do no harm here. */
public final class Walk {
  private final Site site;
  private final Journey journey;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  public Walk(Site site, Journey journey) {
    this.site = site;
    this.journey = journey;
    Deque<Step> queue = new ArrayDeque<>(List.of(journey.start()));
    numbers.put(journey.start().id(), 1);
    while (!queue.isEmpty()) {
      Step step = queue.remove();
      for (Step next : after(step)) {
        if (numbers.putIfAbsent(next.id(), numbers.get(step.id()) + 1) == null) {
          queue.add(next);
        }
      }
    }
  }

  private List<Step> after(Step step) {
    return step.answers().stream()
        .flatMap(answer -> answer.step().stream())
        .flatMap(id -> journey.step(id).stream())
        .toList();
  }

  /** Which question a step is on the shortest way to it, from 1. */
  public int number(Step step) {
    return numbers.getOrDefault(step.id(), 1);
  }

  /** How many questions the longest way has that never asks one twice. */
  public int most() {
    return longest(journey.start(), new LinkedHashSet<>());
  }

  private int longest(Step step, Set<String> seen) {
    if (step.answers().isEmpty() || !seen.add(step.id())) {
      return 0;
    }
    int most = 0;
    for (Step next : after(step)) {
      most = Math.max(most, longest(next, seen));
    }
    seen.remove(step.id());
    return most + 1;
  }

  /** The questions that lead straight to a step. */
  public List<Step> before(Step step) {
    return journey.steps().stream().filter(one -> after(one).contains(step)).toList();
  }

  /** The help pages behind an answer, nearest first. */
  public List<Help> ends(Step.Answer answer) {
    return site.help(journey, answer);
  }

  /** The gravest of the ends behind an answer. */
  public Optional<Severity> gravest(Step.Answer answer) {
    return ends(answer).stream().map(Help::severity).max(Comparator.naturalOrder());
  }
}
