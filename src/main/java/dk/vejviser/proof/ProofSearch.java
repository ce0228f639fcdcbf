package dk.vejviser.proof;

import dk.vejviser.model.Step;
import dk.vejviser.proof.Proof.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The shortest walks from the start, by a search that spreads step by step. */
final class ProofSearch {
  private static final int UNSEEN = -2;
  private static final int ROOT = -1;

  private final ProofGraph graph;

  /** The step before each on the shortest walk. */
  private final int[] before;

  private final List<Integer> reached = new ArrayList<>();

  ProofSearch(ProofGraph graph) {
    this.graph = graph;
    before = new int[graph.size()];
    Arrays.fill(before, UNSEEN);
    before[0] = ROOT;
    reached.add(0);
    for (int i = 0; i < reached.size(); i++) {
      int step = reached.get(i);
      for (int to : graph.next().get(step)) {
        if (before[to] == UNSEEN) {
          before[to] = step;
          reached.add(to);
        }
      }
    }
  }

  /** The steps that a reader can come to, nearest first. */
  List<Integer> reached() {
    return Collections.unmodifiableList(reached);
  }

  boolean reaches(int step) {
    return before[step] != UNSEEN;
  }

  List<Step> unreachable() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (!reaches(i)) {
        steps.add(graph.steps().get(i));
      }
    }
    return List.copyOf(steps);
  }

  List<Walk> deadEnds() {
    List<Walk> walks = new ArrayList<>();
    for (int step : reached) {
      if (graph.isDeadEnd(step)) {
        walks.add(new Walk(shortestTo(step), Optional.empty()));
      }
      graph.stuck().get(step).stream()
          .map(answer -> new Walk(shortestTo(step), Optional.of(answer)))
          .forEach(walks::add);
    }
    return List.copyOf(walks);
  }

  List<Step> shortestTo(int step) {
    List<Step> steps = new ArrayList<>();
    for (int at = step; at != ROOT; at = before[at]) {
      steps.add(graph.steps().get(at));
    }
    Collections.reverse(steps);
    return List.copyOf(steps);
  }
}
