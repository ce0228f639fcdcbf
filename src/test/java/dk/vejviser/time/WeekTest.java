package dk.vejviser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  @Property
  void whatIsWrittenIsReadAgain(@ForAll @IntRange(max = 60_000) int day) {
    Week week = Week.of(LocalDate.of(1971, 1, 1).plusDays(day));
    assertEquals(Optional.of(week), Week.parse(week.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-W00", "2026-W54", "2025-W53", "2026-48", "uge 48", ""})
  void whatIsNoWeekIsNotRead(String text) {
    assertEquals(Optional.empty(), Week.parse(text));
  }

  @Test
  void aYearHasAsManyWeeksAsItHas() {
    assertEquals(new Week(2026, 53), Week.of(LocalDate.of(2026, 12, 31)));
    assertThrows(IllegalArgumentException.class, () -> new Week(2025, 53));
  }
}
