package dk.vejviser.proof;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Step;
import dk.vejviser.model.Step.Answer;
import dk.vejviser.text.Place;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What holds for every walk through a journey, found without taking the walks one by one.
 *
 * @param unreachable the steps that no walk comes by, in the file's order
 * @param deadEnds the shortest walk to each spot where a reader is stuck, nearest first
 * @param loops for each set of steps that lead round, the shortest walk into it and once round: its
 *     last step is one that it has been at before
 * @param longest the longest walk to each end, in the file's order; none while there is a loop
 * @param walks how many walks reach an end; absent where a loop makes them endless
 */
public record Proof(
    List<Step> unreachable,
    List<Walk> deadEnds,
    List<Walk> loops,
    List<Walk> longest,
    Optional<BigInteger> walks) {

  /**
   * A walk from the start, as a reader takes it.
   *
   * @param steps the steps in their order
   * @param last the answer that leads out of the last step, where one does
   */
  public record Walk(List<Step> steps, Optional<Answer> last) {

    /** Clicks from the first step's page to where the walk ends. */
    public int clicks() {
      return steps.size() - 1 + (last.isPresent() ? 1 : 0);
    }

    public Step end() {
      return steps.get(steps.size() - 1);
    }

    /** Where it stands that it ends: at the answer that leads out, or else at the last step. */
    public Place place() {
      return last.map(Answer::place).orElse(end().place());
    }

    /** {@code Hvad ser I lige nu? > Breder det sig stadig?}. */
    public String path() {
      return steps.stream().map(Step::title).collect(Collectors.joining(" > "));
    }
  }

  /** Proves a journey of any form. An answer to a step that doesn't exist leads nowhere here. */
  public static Proof of(Journey journey) {
    if (journey.steps().isEmpty()) {
      return new Proof(List.of(), List.of(), List.of(), List.of(), Optional.of(BigInteger.ZERO));
    }
    ProofGraph graph = ProofGraph.of(journey);
    ProofSearch search = new ProofSearch(graph);
    List<Walk> loops = ProofLoops.of(graph, search);
    Optional<ProofCount> count =
        loops.isEmpty() ? Optional.of(ProofCount.of(graph, search)) : Optional.empty();
    return new Proof(
        search.unreachable(),
        search.deadEnds(),
        loops,
        count.map(ProofCount::longest).orElse(List.of()),
        count.map(ProofCount::walks));
  }
}
