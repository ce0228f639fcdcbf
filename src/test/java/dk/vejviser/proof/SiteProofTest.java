package dk.vejviser.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Fact;
import dk.vejviser.fact.Figure;
import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteProofTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void factsAreCountedByTheirAgeWithTheOldestInOneHeap() {
    SiteProof.Facts facts = facts(0, 30, 31, 60, 90, 91, 400);
    assertEquals(
        List.of(
            new Age(0, Optional.of(30), 2),
            new Age(31, Optional.of(60), 2),
            new Age(61, Optional.of(90), 1),
            new Age(91, Optional.empty(), 2)),
        facts.ages());
  }

  @Test
  void factsAreCountedByTheirCertaintyAndTheFirstToExpireIsNamed() {
    SiteProof.Facts facts = facts(3, 10);
    assertEquals(
        new LinkedHashMap<>(Map.of(Certainty.A, 2, Certainty.B, 0, Certainty.C, 0, Certainty.X, 0)),
        new LinkedHashMap<>(facts.certainties()));
    assertEquals(Optional.of(DAY.plusDays(80)), facts.firstExpiry());
  }

  private static SiteProof.Facts facts(int... ages) {
    List<Fact> facts = Arrays.stream(ages).mapToObj(age -> fact(DAY.minusDays(age))).toList();
    return SiteProof.Facts.of(facts, DAY);
  }

  private static Fact fact(LocalDate checked) {
    return new Figure(
        "f" + checked,
        "et tal",
        Optional.of("kilden"),
        Optional.of(checked),
        Optional.of(checked.plusDays(90)),
        Certainty.A,
        Place.of("content/data/facts.yaml"));
  }
}
