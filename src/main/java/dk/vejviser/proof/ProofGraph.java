package dk.vejviser.proof;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Step;
import dk.vejviser.model.Step.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  static ProofGraph of(Journey journey) {
    ProofGraph graph =
        new ProofGraph(
            journey.steps(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < journey.steps().size(); i++) {
      numbers.putIfAbsent(journey.steps().get(i).id(), i);
    }
    for (int i = 0; i < journey.steps().size(); i++) {
      graph.add(i, journey.form(), numbers);
    }
    return graph;
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

  private void add(int number, Journey.Form form, Map<String, Integer> numbers) {
    Step step = steps.get(number);
    List<Integer> on = new ArrayList<>();
    List<Answer> out = new ArrayList<>();
    List<Answer> nowhere = new ArrayList<>();
    boolean last = number == steps.size() - 1;
    if (!step.receipt()) {
      if (form == Journey.Form.TALLY) {
        int answers = Math.max(1, step.answers().size());
        for (int i = 0; i < answers && !last; i++) {
          on.add(number + 1);
        }
      } else if (step.answers().isEmpty()) {
        if (form == Journey.Form.STEPS && !last) {
          on.add(number + 1);
        }
      } else {
        for (Answer answer : step.answers()) {
          Integer to = answer.step().map(numbers::get).orElse(null);
          if (to != null) {
            on.add(to);
          } else if (answer.page().filter(page -> page.target().kind() == Kind.HELP).isPresent()) {
            out.add(answer);
          } else {
            nowhere.add(answer);
          }
        }
      }
    }
    next.add(List.copyOf(on));
    exits.add(List.copyOf(out));
    stuck.add(List.copyOf(nowhere));
    ends.add(step.receipt());
  }
}
