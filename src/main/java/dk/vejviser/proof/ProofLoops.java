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
    BitSet open = loops.withoutAcyclic(search);
    List<Walk> walks = new ArrayList<>();
    for (int step : search.reached()) {
      if (open.get(step)) {
        List<Step> round = loops.round(step, open);
        if (!round.isEmpty()) {
          List<Step> walk = new ArrayList<>(search.shortestTo(step));
          walk.addAll(round);
          walks.add(new Walk(List.copyOf(walk), Optional.empty()));
        }
        open.andNot(loops.loopOf(step, open));
        open.clear(step);
      }
    }
    return List.copyOf(walks);
  }

  /** The reached steps without those that nothing but the start, or nothing but ends, touches. */
  private BitSet withoutAcyclic(ProofSearch search) {
    BitSet left = new BitSet();
    search.reached().forEach(left::set);
    peel(left, back, graph.next());
    peel(left, graph.next(), back);
    return left;
  }

  /** Takes away, again and again, the steps that none of those left leads to. */
  private static void peel(BitSet left, List<List<Integer>> in, List<List<Integer>> out) {
    int[] degree = new int[in.size()];
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      degree[i] = (int) in.get(i).stream().filter(left::get).count();
      if (degree[i] == 0) {
        free.add(i);
      }
    }
    while (!free.isEmpty()) {
      int step = free.remove();
      left.clear(step);
      for (int to : out.get(step)) {
        if (left.get(to) && --degree[to] == 0) {
          free.add(to);
        }
      }
    }
  }

  /** The shortest way from a step back to itself, without the step at its beginning. */
  private List<Step> round(int step, BitSet within) {
    int[] before = new int[graph.size()];
    Arrays.fill(before, -1);
    Deque<Integer> queue = new ArrayDeque<>(List.of(step));
    while (!queue.isEmpty() && before[step] < 0) {
      int at = queue.remove();
      for (int to : graph.next().get(at)) {
        if (within.get(to) && before[to] < 0) {
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

  private BitSet loopOf(int step, BitSet within) {
    BitSet loop = spread(step, graph.next(), within);
    loop.and(spread(step, back, within));
    return loop;
  }

  private static BitSet spread(int start, List<List<Integer>> edges, BitSet within) {
    BitSet seen = new BitSet();
    seen.set(start);
    Deque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      for (int to : edges.get(queue.remove())) {
        if (within.get(to) && !seen.get(to)) {
          seen.set(to);
          queue.add(to);
        }
      }
    }
    return seen;
  }
}
