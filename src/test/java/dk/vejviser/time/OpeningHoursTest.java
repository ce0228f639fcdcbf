package dk.vejviser.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.time.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  private static final List<Span> ALL_DAY = List.of(new Span(LocalTime.MIN, LocalTime.MAX));

  /** Weekdays 8-20, weekend and holidays 10-16. */
  private static final OpeningHours HOTLINE =
      hours(week(MONDAY, FRIDAY, spans("08:00-20:00")), Optional.of(spans("10:00-16:00")));

  /** Weekdays 7-20, nothing known of other days. */
  private static final OpeningHours OFFICE =
      new OpeningHours(days(MONDAY, FRIDAY, spans("07:00-20:00")), Optional.empty(), List.of());

  @Test
  void openUntilTheSpanEnds() {
    assertEquals("OPEN 2026-11-23T20:00", at(HOTLINE, "2026-11-23T08:00"));
    assertEquals("OPEN 2026-11-23T20:00", at(HOTLINE, "2026-11-23T19:59"));
  }

  @Test
  void closedFromTheMinuteThatItEndsUntilTheNextMorning() {
    assertEquals("CLOSED 2026-11-24T08:00", at(HOTLINE, "2026-11-23T20:00"));
    assertEquals("CLOSED 2026-11-23T08:00", at(HOTLINE, "2026-11-23T07:59"));
    assertEquals("CLOSED 2026-11-28T10:00", at(HOTLINE, "2026-11-27T23:00"));
  }

  @Test
  void aHolidayHasHoursOfItsOwn() {
    assertEquals("CLOSED 2026-12-25T10:00", at(HOTLINE, "2026-12-25T08:30"));
    assertEquals("OPEN 2026-04-03T16:00", at(HOTLINE, "2026-04-03T15:00"));
  }

  @Test
  void aDayThatTheRegisterDoesNotTellOfIsUnknownAndNotOpen() {
    assertEquals("UNKNOWN 2026-11-30T07:00", at(OFFICE, "2026-11-28T12:00"));
    assertEquals("UNKNOWN 2026-12-28T07:00", at(OFFICE, "2026-12-25T12:00"));
  }

  @Test
  void spansThatFollowEachOtherOverMidnightAreOne() {
    OpeningHours nights =
        hours(week(MONDAY, SUNDAY, spans("00:00-06:00", "06:00-07:00", "22:00-24:00")), none());
    assertEquals("OPEN 2026-11-24T07:00", at(nights, "2026-11-23T23:30"));
  }

  @Test
  void roundTheClockNeverCloses() {
    OpeningHours always = hours(week(MONDAY, SUNDAY, ALL_DAY), Optional.of(ALL_DAY));
    assertEquals("OPEN", at(always, "2026-12-24T12:00"));
  }

  @Test
  void whoeverIsClosedAllWeekOpensNever() {
    assertEquals("CLOSED", at(hours(week(MONDAY, SUNDAY, List.of()), none()), "2026-11-23T12:00"));
  }

  private static String at(OpeningHours hours, String time) {
    Opening opening = Opening.at(LocalDateTime.parse(time), hours);
    return opening.state() + opening.change().map(change -> " " + change).orElse("");
  }

  private static Optional<List<Span>> none() {
    return Optional.empty();
  }

  private static OpeningHours hours(Map<DayOfWeek, List<Span>> days, Optional<List<Span>> holiday) {
    return new OpeningHours(days, holiday, List.of());
  }

  /** The days from one to the other; the rest of the week has the weekend's hours. */
  private static Map<DayOfWeek, List<Span>> week(DayOfWeek from, DayOfWeek to, List<Span> spans) {
    Map<DayOfWeek, List<Span>> week = days(SATURDAY, SUNDAY, spans("10:00-16:00"));
    week.putAll(days(from, to, spans));
    return week;
  }

  private static Map<DayOfWeek, List<Span>> days(DayOfWeek from, DayOfWeek to, List<Span> spans) {
    Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day = from; ; day = day.plus(1)) {
      days.put(day, spans);
      if (day == to) {
        return days;
      }
    }
  }

  private static List<Span> spans(String... spans) {
    return List.of(spans).stream()
        .map(span -> span.split("-"))
        .map(OpeningHoursTest::span)
        .toList();
  }

  private static Span span(String[] ends) {
    LocalTime until = ends[1].equals("24:00") ? LocalTime.MAX : LocalTime.parse(ends[1]);
    return new Span(LocalTime.parse(ends[0]), until);
  }
}
