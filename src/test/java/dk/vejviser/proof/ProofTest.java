package dk.vejviser.proof;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Journey.Form;
import dk.vejviser.model.Journeys;
import dk.vejviser.model.Step;
import dk.vejviser.proof.Proof.Walk;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {

  @Test
  void aSoundBranchReachesAllItsStepsAndCountsItsWalks() {
    Proof proof =
        prove(Form.BRANCH, "start: a, b, help/x", "a: b, help/y", "b: help/x, help/y, help/z");
    assertTrue(holds(proof));
    assertEquals(Optional.of(BigInteger.valueOf(8)), proof.walks());
    assertEquals(
        List.of(
            "start > help/x",
            "start > a > help/y",
            "start > a > b > help/x",
            "start > a > b > help/y",
            "start > a > b > help/z"),
        words(proof.longest()));
    assertEquals(List.of(1, 2, 3, 3, 3), proof.longest().stream().map(Walk::clicks).toList());
  }

  @Test
  void ofWaysThatAreEquallyLongTheFirstIsPrinted() {
    Proof proof = prove(Form.BRANCH, "start: a, b", "a: c", "b: c", "c: help/x");
    assertEquals(List.of("start > a > c > help/x"), words(proof.longest()));
    assertEquals(Optional.of(BigInteger.TWO), proof.walks());
  }

  @Test
  void aStepThatOnlyAnUnreachableStepLeadsToIsUnreachableToo() {
    Proof proof = prove(Form.BRANCH, "start: help/x", "a: b", "b: help/x");
    assertEquals(List.of("a", "b"), proof.unreachable().stream().map(Step::id).toList());
  }

  @Test
  void aDeadEndIsPrintedAsTheShortestWalkToIt() {
    Proof proof = prove(Form.BRANCH, "start: a, b", "a: b", "b: c, help/x", "c");
    assertEquals(List.of("start > b > c"), words(proof.deadEnds()));
    assertFalse(holds(proof));
  }

  @Test
  void anAnswerThatLeadsNowhereOrToAPageThatIsNoHelpIsADeadEnd() {
    Proof proof = prove(Form.BRANCH, "start: -, guides/x, missing, help/x");
    assertEquals(
        List.of("start > -", "start > guides/x", "start > missing"), words(proof.deadEnds()));
  }

  @Test
  void aLoopIsPrintedAsTheWayIntoItAndOnceRound() {
    Proof proof = prove(Form.BRANCH, "start: a", "a: b, help/x", "b: c", "c: b, a");
    assertEquals(List.of("start > a > b > c > a"), words(proof.loops()));
    assertEquals(Optional.empty(), proof.walks());
    assertEquals(List.of(), proof.longest());
  }

  @Test
  void twoLoopsThatDoNotTouchAreTwoFindings() {
    Proof proof = prove(Form.BRANCH, "start: a, b", "a: a", "b: c", "c: b, d", "d: help/x");
    assertEquals(List.of("start > a > a", "start > b > c > b"), words(proof.loops()));
  }

  @Test
  void aLoopThatLeadsToAnotherIsOneFindingAndTheOtherIsOne() {
    Proof proof = prove(Form.BRANCH, "start: a", "a: a, b", "b: c", "c: b, help/x");
    assertEquals(List.of("start > a > a", "start > a > b > c > b"), words(proof.loops()));
  }

  @Test
  void aLoopThatNobodyCanReachIsOnlyUnreachable() {
    Proof proof = prove(Form.BRANCH, "start: help/x", "a: b", "b: a");
    assertEquals(List.of(), proof.loops());
    assertEquals(2, proof.unreachable().size());
  }

  @Test
  void stepsWithoutAnswersGoOnToTheNextUntilTheReceipt() {
    Proof proof = prove(Form.STEPS, "a", "b", "c: d, help/x", "d!");
    assertTrue(holds(proof));
    assertEquals(List.of("a > b > c > help/x", "a > b > c > d"), words(proof.longest()));
    assertEquals(Optional.of(BigInteger.TWO), proof.walks());
  }

  @Test
  void stepsWithoutAReceiptEndInNothing() {
    assertEquals(List.of("a > b"), words(prove(Form.STEPS, "a", "b").deadEnds()));
  }

  @Test
  void whatStandsBehindAReceiptIsUnreachable() {
    Proof proof = prove(Form.STEPS, "a", "b!", "c");
    assertEquals(List.of("c"), proof.unreachable().stream().map(Step::id).toList());
  }

  @Test
  void aTallyAsksEverythingWhateverIsAnswered() {
    Proof proof = prove(Form.TALLY, "a: help/x, -, help/y", "b: help/x, -", "list!");
    assertTrue(holds(proof));
    assertEquals(List.of("a > b > list"), words(proof.longest()));
    assertEquals(Optional.of(BigInteger.valueOf(6)), proof.walks());
  }

  @Test
  void fiveHundredQuestionsAreProvenWithoutTakingEveryWalk() {
    String[] lines = new String[500];
    for (int i = 0; i < lines.length; i++) {
      lines[i] =
          i + 1 == lines.length
              ? "s" + i + ": help/x"
              : "s%d: s%d, s%d, s%d, help/x".formatted(i, i + 1, i + 1, Math.min(i + 2, 499));
    }
    Journey journey = Journeys.of(Form.BRANCH, lines);
    Proof proof = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Proof.of(journey));
    assertTrue(holds(proof));
    assertEquals(500, proof.longest().get(proof.longest().size() - 1).clicks());
    assertTrue(proof.walks().orElseThrow().bitLength() > 600);
  }

  private static Proof prove(Form form, String... lines) {
    return Proof.of(Journeys.of(form, lines));
  }

  private static List<String> words(List<Walk> walks) {
    return walks.stream()
        .map(
            walk ->
                walk.steps().stream().map(Step::id).collect(joining(" > "))
                    + walk.last().map(answer -> " > " + answer.text()).orElse(""))
        .toList();
  }

  /** Whether every step is reached and every walk ends. */
  static boolean holds(Proof proof) {
    return proof.unreachable().isEmpty() && proof.deadEnds().isEmpty() && proof.loops().isEmpty();
  }
}
