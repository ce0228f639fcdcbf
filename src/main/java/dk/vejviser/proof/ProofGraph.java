package dk.vejviser.proof;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Step;
import dk.vejviser.model.Step.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journey as a graph: steps are numbers in the file's order, 0 is the start.
 *
 * @param next for each step where its answers lead, one entry an answer
 * @param exits for each step the answers that end the walk in help
 * @param stuck for each step the answers that lead neither on nor to help
 * @param ends whether the walk ends at the step itself
 */
record ProofGraph(
    List<Step> steps,
    List<List<Integer>> next,
    List<List<Answer>> exits,
    List<List<Answer>> stuck,
    List<Boolean> ends) {

  /** What a reader can do at one step. */
  private record Fork(List<Integer> next, List<Answer> exits, List<Answer> stuck, boolean end) {
    static Fork leading(List<Integer> next) {
      return new Fork(next, List.of(), List.of(), false);
    }
  }

  static ProofGraph of(Journey journey) {
    List<Step> steps = List.copyOf(journey.steps());
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      numbers.putIfAbsent(steps.get(i).id(), i);
    }
    List<Fork> forks = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      List<Integer> following = i + 1 < steps.size() ? List.of(i + 1) : List.of();
      forks.add(fork(steps.get(i), journey.form(), following, numbers));
    }
    return new ProofGraph(
        steps,
        forks.stream().map(Fork::next).toList(),
        forks.stream().map(Fork::exits).toList(),
        forks.stream().map(Fork::stuck).toList(),
        forks.stream().map(Fork::end).toList());
  }

  /**
   * @param following the step after it in the file; none for the last
   */
  private static Fork fork(
      Step step, Journey.Form form, List<Integer> following, Map<String, Integer> numbers) {
    if (step.receipt()) {
      return new Fork(List.of(), List.of(), List.of(), true);
    }
    if (form == Journey.Form.TALLY) {
      int answers = Math.max(1, step.answers().size());
      return Fork.leading(
          following.stream().flatMap(to -> Collections.nCopies(answers, to).stream()).toList());
    }
    if (step.answers().isEmpty()) {
      return Fork.leading(form == Journey.Form.STEPS ? following : List.of());
    }
    return asking(step, numbers);
  }

  private static Fork asking(Step step, Map<String, Integer> numbers) {
    List<Integer> next = new ArrayList<>();
    List<Answer> exits = new ArrayList<>();
    List<Answer> stuck = new ArrayList<>();
    for (Answer answer : step.answers()) {
      Optional<Integer> to = answer.step().map(numbers::get);
      if (to.isPresent()) {
        next.add(to.get());
      } else if (answer.page().filter(page -> page.target().kind() == Kind.HELP).isPresent()) {
        exits.add(answer);
      } else {
        stuck.add(answer);
      }
    }
    return new Fork(List.copyOf(next), List.copyOf(exits), List.copyOf(stuck), false);
  }

  int size() {
    return steps.size();
  }

  /** Whether a reader at the step can go neither on nor out. */
  boolean isDeadEnd(int step) {
    return !ends.get(step)
        && next.get(step).isEmpty()
        && exits.get(step).isEmpty()
        && stuck.get(step).isEmpty();
  }
}
