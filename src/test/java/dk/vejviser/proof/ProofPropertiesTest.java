package dk.vejviser.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Journey.Form;
import dk.vejviser.model.Journeys;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Step;
import dk.vejviser.model.Step.Answer;
import dk.vejviser.proof.Proof.Walk;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The proof against a reader who tries every walk, on journeys that are sound or broken. */
class ProofPropertiesTest {

  @Property
  void agreesWithAReaderWhoTakesEveryWalk(@ForAll("journeys") Journey journey) {
    Reader reader = new Reader(journey);
    Proof proof = Proof.of(journey);
    assertEquals(reader.unseen(), ids(proof.unreachable()));
    assertEquals(reader.wentRound, !proof.loops().isEmpty());
    assertEquals(
        reader.stuckAt, new TreeSet<>(ids(proof.deadEnds().stream().map(Walk::end).toList())));
    if (!reader.wentRound) {
      assertEquals(Optional.of(BigInteger.valueOf(reader.walks)), proof.walks());
      assertEquals(
          reader.longest, proof.longest().stream().mapToInt(Walk::clicks).max().orElse(-1));
    }
  }

  @Property
  void everyWalkThatIsPrintedCanBeTaken(@ForAll("journeys") Journey journey) {
    Proof proof = Proof.of(journey);
    for (List<Walk> walks : List.of(proof.deadEnds(), proof.loops(), proof.longest())) {
      for (Walk walk : walks) {
        assertEquals(journey.start(), walk.steps().get(0));
        for (int i = 1; i < walk.steps().size(); i++) {
          assertTrue(successors(journey, walk.steps().get(i - 1)).contains(walk.steps().get(i)));
        }
        assertTrue(walk.last().map(walk.end().answers()::contains).orElse(true));
      }
    }
  }

  @Property
  void aLoopComesBackToAStepThatItHasBeenAtAndToNoOther(@ForAll("journeys") Journey journey) {
    for (Walk walk : Proof.of(journey).loops()) {
      List<Step> before = walk.steps().subList(0, walk.steps().size() - 1);
      assertTrue(before.contains(walk.end()));
      assertEquals(before.size(), Set.copyOf(before).size());
    }
  }

  @Property
  void everyWalkOfAProvenJourneyEndsInHelpOrAReceipt(@ForAll("journeys") Journey journey) {
    if (ProofTest.holds(Proof.of(journey))) {
      Reader reader = new Reader(journey);
      assertTrue(reader.walks > 0);
      assertEquals(Set.of(), reader.stuckAt);
    }
  }

  @Provide
  Arbitrary<Journey> journeys() {
    return Arbitraries.integers()
        .between(1, 7)
        .flatMap(
            size ->
                Arbitraries.of(Form.class)
                    .flatMap(
                        form -> line(size).list().ofSize(size).map(lines -> journey(form, lines))));
  }

  private static Journey journey(Form form, List<String> lines) {
    return Journeys.of(
        form,
        IntStream.range(0, lines.size())
            .mapToObj(i -> "s" + i + lines.get(i))
            .toArray(String[]::new));
  }

  /** The answers of a step; mostly to later steps, so that sound journeys are not rare. */
  private static Arbitrary<String> line(int size) {
    Arbitrary<String> step = Arbitraries.integers().between(0, size - 1).map(i -> "s" + i);
    Arbitrary<String> answer =
        Arbitraries.frequencyOf(
            Tuple.of(4, step),
            Tuple.of(5, Arbitraries.of("help/x", "help/y")),
            Tuple.of(1, Arbitraries.of("-", "guides/x")));
    Arbitrary<String> answers =
        answer
            .list()
            .ofMinSize(0)
            .ofMaxSize(3)
            .map(all -> all.isEmpty() ? "" : ": " + String.join(", ", all));
    return Arbitraries.frequencyOf(Tuple.of(6, answers), Tuple.of(1, Arbitraries.just("!")));
  }

  private static List<String> ids(List<Step> steps) {
    return steps.stream().map(Step::id).toList();
  }

  /** Where one may come from a step with one click, as content-model.md has it. */
  private static List<Step> successors(Journey journey, Step step) {
    int next = journey.steps().indexOf(step) + 1;
    List<Step> following =
        next < journey.steps().size() ? List.of(journey.steps().get(next)) : List.of();
    if (step.receipt()) {
      return List.of();
    }
    if (journey.form() == Form.TALLY) {
      return step.answers().isEmpty()
          ? following
          : step.answers().stream().flatMap(answer -> following.stream()).toList();
    }
    if (step.answers().isEmpty()) {
      return journey.form() == Form.STEPS ? following : List.of();
    }
    return step.answers().stream()
        .flatMap(answer -> answer.step().flatMap(journey::step).stream())
        .toList();
  }

  /** Walks until it comes to a step for the second time on the same walk. */
  private static final class Reader {
    private final Journey journey;
    private final Set<Step> seen = new HashSet<>();
    private final Set<String> stuckAt = new TreeSet<>();
    private boolean wentRound;
    private long walks;
    private int longest = -1;

    Reader(Journey journey) {
      this.journey = journey;
      walk(journey.start(), Set.of(), 0);
    }

    private void walk(Step step, Set<Step> been, int clicks) {
      seen.add(step);
      if (been.contains(step)) {
        wentRound = true;
        return;
      }
      List<Step> on = successors(journey, step);
      long helped =
          journey.form() == Form.TALLY || step.receipt()
              ? 0
              : step.answers().stream().filter(Reader::helps).count();
      walks += helped;
      longest = Math.max(longest, helped > 0 ? clicks + 1 : -1);
      if (step.receipt()) {
        walks++;
        longest = Math.max(longest, clicks);
      } else if (journey.form() == Form.TALLY || step.answers().isEmpty()
          ? on.isEmpty()
          : on.size() + helped < step.answers().size()) {
        stuckAt.add(step.id());
      }
      Set<Step> now = new HashSet<>(been);
      now.add(step);
      on.forEach(to -> walk(to, now, clicks + 1));
    }

    private static boolean helps(Answer answer) {
      return answer.page().filter(page -> page.target().kind() == Kind.HELP).isPresent();
    }

    List<String> unseen() {
      return ids(journey.steps().stream().filter(step -> !seen.contains(step)).toList());
    }
  }
}
