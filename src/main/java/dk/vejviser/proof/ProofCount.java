package dk.vejviser.proof;

import dk.vejviser.model.Step;
import dk.vejviser.model.Step.Answer;
import dk.vejviser.proof.Proof.Walk;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Longest walks and the number of walks of a journey without loops, each step looked at once. */
record ProofCount(List<Walk> longest, BigInteger walks) {

  static ProofCount of(ProofGraph graph, ProofSearch search) {
    List<Integer> order = inOrder(graph, search);
    return new ProofCount(longest(graph, search, order), walks(graph, order));
  }

  /** The reached steps, each after all that lead to it. */
  private static List<Integer> inOrder(ProofGraph graph, ProofSearch search) {
    int[] degree = new int[graph.size()];
    for (int step : search.reached()) {
      graph.next().get(step).forEach(to -> degree[to]++);
    }
    List<Integer> order = new ArrayList<>();
    Deque<Integer> free = new ArrayDeque<>(List.of(0));
    while (!free.isEmpty()) {
      int step = free.remove();
      order.add(step);
      for (int to : graph.next().get(step)) {
        if (--degree[to] == 0) {
          free.add(to);
        }
      }
    }
    return order;
  }

  private static List<Walk> longest(ProofGraph graph, ProofSearch search, List<Integer> order) {
    int[] length = new int[graph.size()];
    int[] before = new int[graph.size()];
    Arrays.fill(before, -1);
    for (int step : order) {
      for (int to : graph.next().get(step)) {
        if (length[step] + 1 > length[to]) {
          length[to] = length[step] + 1;
          before[to] = step;
        }
      }
    }
    List<Walk> walks = new ArrayList<>();
    for (int step = 0; step < graph.size(); step++) {
      if (!search.reaches(step)) {
        continue;
      }
      if (graph.ends().get(step)) {
        walks.add(new Walk(stepsTo(step, before, graph), Optional.empty()));
      }
      for (Answer exit : graph.exits().get(step)) {
        walks.add(new Walk(stepsTo(step, before, graph), Optional.of(exit)));
      }
    }
    return List.copyOf(walks);
  }

  private static List<Step> stepsTo(int step, int[] before, ProofGraph graph) {
    List<Step> steps = new ArrayList<>();
    for (int at = step; at >= 0; at = before[at]) {
      steps.add(graph.steps().get(at));
    }
    Collections.reverse(steps);
    return List.copyOf(steps);
  }

  private static BigInteger walks(ProofGraph graph, List<Integer> order) {
    BigInteger[] walks = new BigInteger[graph.size()];
    for (int i = order.size() - 1; i >= 0; i--) {
      int step = order.get(i);
      BigInteger sum =
          graph.ends().get(step)
              ? BigInteger.ONE
              : BigInteger.valueOf(graph.exits().get(step).size());
      for (int to : graph.next().get(step)) {
        sum = sum.add(walks[to]);
      }
      walks[step] = sum;
    }
    return walks[0];
  }
}
