package dk.vejviser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

  @Test
  void theTenOf2026InTheirOrder() {
    assertEquals(
        List.of(
            "2026-01-01",
            "2026-04-02",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-05-14",
            "2026-05-24",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26"),
        Holidays.of(2026).stream().map(LocalDate::toString).toList());
  }

  /** From almanacs; among them the earliest and the latest Easter there can be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1810-04-22",
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22"
      })
  void easterIsWhereAlmanacsHaveIt(LocalDate sunday) {
    assertEquals(sunday, Holidays.easter(sunday.getYear()));
  }

  @Property
  void easterIsASundayBetweenItsFirstAndLastDay(@ForAll @IntRange(min = 1583, max = 9999) int y) {
    LocalDate easter = Holidays.easter(y);
    assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek());
    assertFalse(easter.isBefore(LocalDate.of(y, 3, 22)), easter.toString());
    assertFalse(easter.isAfter(LocalDate.of(y, 4, 25)), easter.toString());
  }

  @Test
  void storeBededagIsAWorkingDayAndSoIsConstitutionDay() {
    assertFalse(isHoliday(LocalDate.of(2026, 5, 1)));
    assertFalse(isHoliday(LocalDate.of(2026, 6, 5)));
    assertTrue(isHoliday(LocalDate.of(2026, 5, 14)));
  }

  @Test
  void someYearsHaveTenEachUnlessTwoFallOnOneDay() {
    assertEquals(50, IntStream.rangeClosed(2025, 2029).map(year -> Holidays.of(year).size()).sum());
  }

  private static boolean isHoliday(LocalDate day) {
    return Holidays.of(day.getYear()).contains(day);
  }
}
