package dk.vejviser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.time.DanishClock.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishTimeTest {

  /** Elapsed time passes by the clock's changes; calendar time keeps the time of day. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:30, PT72H, 2026-11-26T08:30",
    "2026-10-23T08:30, PT72H, 2026-10-26T07:30",
    "2026-03-27T08:30, PT72H, 2026-03-30T09:30",
    "2026-10-24T12:00, PT24H, 2026-10-25T11:00",
    "2026-10-23T08:30, P3D, 2026-10-26T08:30",
    "2026-10-24T12:00, P1D, 2026-10-25T12:00",
    "2027-01-31T12:00, P1M, 2027-02-28T12:00",
    "2028-01-31T12:00, P1M, 2028-02-29T12:00",
    "2027-01-28T12:00, P1M, 2027-02-28T12:00",
    "2028-02-29T12:00, P1M, 2028-03-29T12:00",
    "2028-02-29T12:00, P1Y, 2029-02-28T12:00",
    "2026-12-31T23:59, P1M, 2027-01-31T23:59",
    "2026-03-31T23:59, P1M, 2026-04-30T23:59",
    "2026-12-24T10:00, P14D, 2027-01-07T10:00",
  })
  void fromATimeOnTheClockToAnother(LocalDateTime from, String amount, LocalDateTime until) {
    assertEquals(
        until, DanishClock.local(DanishClock.after(DanishTime.instant(from), amount(amount))));
  }

  @Test
  void theLostHourEndsAtTheMomentWhenClocksArePutForward() {
    LocalDateTime lost = LocalDateTime.parse("2026-03-29T02:30");
    assertEquals(Moments.LOST, DanishClock.moments(lost));
    assertEquals(Instant.parse("2026-03-29T01:00:00Z"), DanishTime.instant(lost));
    assertEquals(
        LocalDateTime.parse("2026-03-29T03:00"), DanishClock.local(DanishTime.instant(lost)));
  }

  @Test
  void aMonthThatWouldEndInTheLostHourEndsWhenClocksArePutForward() {
    Instant start = DanishTime.instant(LocalDateTime.parse("2027-02-28T02:30"));
    assertEquals(
        Instant.parse("2027-03-28T01:00:00Z"), DanishClock.after(start, Period.ofMonths(1)));
  }

  @Test
  void ofTheDoubledHourTheFirstCounts() {
    LocalDateTime doubled = LocalDateTime.parse("2026-10-25T02:30");
    assertEquals(Moments.DOUBLED, DanishClock.moments(doubled));
    assertEquals(Instant.parse("2026-10-25T00:30:00Z"), DanishTime.instant(doubled));
    Instant aMonthBefore = DanishTime.instant(doubled.minusMonths(1));
    assertEquals(
        Instant.parse("2026-10-25T00:30:00Z"), DanishClock.after(aMonthBefore, Period.ofMonths(1)));
  }

  @Test
  void clocksChangeTwiceAYearAtOneUtc() {
    assertEquals(
        List.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"),
        DanishTime.transitions(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).stream()
            .map(change -> change.getInstant().toString())
            .toList());
  }

  @Property
  void aMonthLaterIsTheSameDayOrTheMonthsLast(
      @ForAll @IntRange(min = 0, max = 9_000) int day,
      @ForAll @IntRange(min = 0, max = 1439) int minute) {
    LocalDateTime start = LocalDate.of(2024, 1, 1).plusDays(day).atStartOfDay().plusMinutes(minute);
    LocalDateTime end =
        DanishClock.local(DanishClock.after(DanishTime.instant(start), Period.ofMonths(1)));
    assertEquals(start.toLocalDate().plusMonths(1), end.toLocalDate());
    assertTrue(
        end.getDayOfMonth() == start.getDayOfMonth()
            || end.getDayOfMonth() == end.toLocalDate().lengthOfMonth());
  }

  @Property
  void whoFindsOutLaterIsNeverDueEarlier(
      @ForAll @IntRange(min = 0, max = 9_000_000) int minute,
      @ForAll @IntRange(min = 1, max = 3_000) int later) {
    Instant first = Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofMinutes(minute));
    Instant second = first.plus(Duration.ofMinutes(later));
    assertFalse(
        DanishClock.after(second, Duration.ofHours(72))
            .isBefore(DanishClock.after(first, Duration.ofHours(72))));
  }

  private static TemporalAmount amount(String text) {
    return text.startsWith("PT") ? Duration.parse(text) : Period.parse(text);
  }
}
