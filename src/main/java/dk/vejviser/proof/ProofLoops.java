package dk.vejviser.proof;

import dk.vejviser.model.Step;
import dk.vejviser.proof.Proof.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds where a journey leads round. */
final class ProofLoops {
  private final ProofGraph graph;
  private final List<List<Integer>> back = new ArrayList<>();

  private ProofLoops(ProofGraph graph) {
    this.graph = graph;
    for (int i = 0; i < graph.size(); i++) {
      back.add(new ArrayList<>());
    }
    for (int i = 0; i < graph.size(); i++) {
      for (int to : graph.next().get(i)) {
        back.get(to).add(i);
      }
    }
  }

  /** One walk for each set of steps that can all be reached from one another, nearest first. */
  static List<Walk> of(ProofGraph graph, ProofSearch search) {
    ProofLoops loops = new ProofLoops(graph);
    BitSet told = new BitSet();
    List<Walk> walks = new ArrayList<>();
    for (int step : search.reached()) {
      List<Step> round = told.get(step) ? List.of() : loops.round(step);
      if (!round.isEmpty()) {
        List<Step> walk = new ArrayList<>(search.shortestTo(step));
        walk.addAll(round);
        walks.add(new Walk(List.copyOf(walk), Optional.empty()));
        told.or(loops.loopOf(step));
      }
    }
    return List.copyOf(walks);
  }

  /** The shortest way from a step back to itself, without the step at its beginning. */
  private List<Step> round(int step) {
    int[] before = new int[graph.size()];
    Arrays.fill(before, -1);
    Deque<Integer> queue = new ArrayDeque<>(List.of(step));
    while (!queue.isEmpty() && before[step] < 0) {
      int at = queue.remove();
      for (int to : graph.next().get(at)) {
        if (before[to] < 0) {
          before[to] = at;
          queue.add(to);
        }
      }
    }
    List<Step> steps = new ArrayList<>();
    if (before[step] >= 0) {
      steps.add(graph.steps().get(step));
      for (int at = before[step]; at != step; at = before[at]) {
        steps.add(graph.steps().get(at));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  private BitSet loopOf(int step) {
    BitSet loop = spread(step, graph.next());
    loop.and(spread(step, back));
    return loop;
  }

  private static BitSet spread(int start, List<List<Integer>> edges) {
    BitSet seen = new BitSet();
    Deque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      for (int to : edges.get(queue.remove())) {
        if (!seen.get(to)) {
          seen.set(to);
          queue.add(to);
        }
      }
    }
    return seen;
  }
}
