package dk.vejviser.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Assessment.Planned;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final List<Scoring.Question> QUESTIONS =
      List.of(
          new Scoring.Question(true, choices(0, -1, 1, -1, 2, -1)),
          new Scoring.Question(false, choices(4, -1, 2, 0, 0, 0)),
          new Scoring.Question(false, choices(4, -1, 0, 1)),
          new Scoring.Question(false, choices(3, -1, 0, 0)),
          new Scoring.Question(false, choices(2, -1, 0, 2)));

  @Test
  void thePlanStandsByPointsAMinuteAndTwoQuestionsToOneGuideAreOneDeed() {
    assertEquals(
        new Assessment(
            0,
            2,
            1,
            3,
            List.of(new Planned(1, 4, 30), new Planned(0, 7, 90), new Planned(2, 2, 0)),
            2),
        Assessment.of(scoring(90, 30, 0), List.of(2, 2, 1, 1, 1)));
  }

  @Test
  void aRiskBelowTheBandsAimsOneLevelLower() {
    Assessment result = Assessment.of(scoring(90, 30, 0), List.of(0, 2, 1, 1, 1));
    assertEquals(List.of(2, 1, 2), List.of(result.aim(), result.level(), result.enough()));
  }

  @Test
  void allAnswersAtTheTopLeaveNothingToDo() {
    assertEquals(
        new Assessment(13, 2, 3, 3, List.of(), 0),
        Assessment.of(scoring(90, 30, 0), List.of(2, 0, 0, 0, 0)));
  }

  @Test
  void equalEffectsStandInTheFilesOrder() {
    assertEquals(
        List.of(0, 1, 2),
        Assessment.of(scoring(70, 40, 20), List.of(0, 2, 1, 1, 1)).plan().stream()
            .map(Planned::deed)
            .toList());
  }

  @Test
  void withoutBandsOfRiskTheAimIsTheTop() {
    Scoring scoring = new Scoring(QUESTIONS, deeds(90, 30, 0), List.of(0, 5, 10), List.of());
    assertEquals(3, Assessment.of(scoring, List.of(0, 0, 0, 0, 0)).aim());
  }

  @Test
  void moreBandsOfRiskThanLevelsNeverAimBelowTheFirst() {
    Scoring scoring = new Scoring(QUESTIONS, deeds(90, 30, 0), List.of(0, 5), List.of(0, 1, 2));
    assertEquals(1, Assessment.of(scoring, List.of(0, 0, 0, 0, 0)).aim());
    assertEquals(2, Assessment.of(scoring, List.of(2, 0, 0, 0, 0)).aim());
  }

  private static Scoring scoring(int... minutes) {
    return new Scoring(QUESTIONS, deeds(minutes), List.of(0, 5, 10), List.of(2));
  }

  private static List<Scoring.Deed> deeds(int... minutes) {
    return Arrays.stream(minutes)
        .mapToObj(one -> new Scoring.Deed(new PageId(Kind.GUIDE, "g" + one), one))
        .toList();
  }

  /** Points and deed of each choice in turn. */
  private static List<Scoring.Choice> choices(int... numbers) {
    return IntStream.range(0, numbers.length / 2)
        .mapToObj(i -> new Scoring.Choice(numbers[2 * i], numbers[2 * i + 1]))
        .toList();
  }
}
