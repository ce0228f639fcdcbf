package dk.vejviser.bake.view.phrase;

import dk.vejviser.fact.Deadline;
import dk.vejviser.time.DanishTime;
import dk.vejviser.time.Holidays;
import dk.vejviser.time.OpeningHours;
import dk.vejviser.time.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What scripts know of Danish clocks and holidays, in the short forms that they read.
 *
 * @param first the first day that it tells of
 * @param last the last
 * @param zone {@code 60 1774746000:120 …}: minutes ahead of UTC on the first day, then second and
 *     minutes of each change
 * @param holidays {@code 2026:0101 0402 … 2027:…}
 */
public record Almanac(LocalDate first, LocalDate last, String zone, String holidays) {
  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 3;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd");

  /** The almanac for a site of this day. */
  public static Almanac around(LocalDate date) {
    return between(date.getYear() - YEARS_BACK, date.getYear() + YEARS_AHEAD);
  }

  /** The almanac of some years, first and last included. */
  public static Almanac between(int firstYear, int lastYear) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate last = LocalDate.of(lastYear, 12, 31);
    return new Almanac(first, last, zone(first, last), holidays(firstYear, lastYear));
  }

  private static String zone(LocalDate first, LocalDate last) {
    int before = DanishTime.offset(DanishTime.instant(first.atStartOfDay())).getTotalSeconds() / 60;
    return Stream.concat(
            Stream.of(String.valueOf(before)),
            DanishTime.transitions(first, last.plusDays(1)).stream()
                .map(
                    change ->
                        change.toEpochSecond()
                            + ":"
                            + change.getOffsetAfter().getTotalSeconds() / 60))
        .collect(Collectors.joining(" "));
  }

  private static String holidays(int first, int last) {
    List<String> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      years.add(
          year
              + ":"
              + Holidays.of(year).stream().map(DAY::format).collect(Collectors.joining(" ")));
    }
    return String.join(" ", years);
  }

  /**
   * {@code 480-1200|…|600-960}: minutes of the day, a part for each weekday from Monday on and one
   * for holidays; an empty part is closed, {@code ?} unknown.
   */
  public static String hours(OpeningHours open) {
    Stream<Optional<List<Span>>> week =
        Stream.of(DayOfWeek.values()).map(day -> Optional.ofNullable(open.days().get(day)));
    return Stream.concat(week, Stream.of(open.holiday()))
        .map(
            spans ->
                spans
                    .map(all -> all.stream().map(Almanac::span).collect(Collectors.joining(",")))
                    .orElse("?"))
        .collect(Collectors.joining("|"));
  }

  private static String span(Span span) {
    return minute(span.from()) + "-" + minute(span.until());
  }

  private static int minute(LocalTime time) {
    return time.equals(LocalTime.MAX) ? 24 * 60 : time.getHour() * 60 + time.getMinute();
  }

  /** {@code PT259200S} for time that passes, {@code P1M0D} for the calendar's. */
  public static String amount(TemporalAmount amount) {
    if (amount instanceof Duration duration) {
      return "PT" + duration.toSeconds() + "S";
    }
    Period period = Period.from(amount);
    return "P" + period.toTotalMonths() + "M" + period.getDays() + "D";
  }

  /**
   * The amounts from the event that a deadline counts from to its end, by way of the deadlines
   * between; empty where one of them has no number.
   */
  public static String amounts(Deadline deadline, Map<String, Deadline> all) {
    Deadline before = all.get(deadline.from());
    Optional<String> own = deadline.within().map(Almanac::amount);
    if (before == null) {
      return own.orElse("");
    }
    String earlier = amounts(before, all);
    return earlier.isEmpty() ? "" : own.map(amount -> earlier + " " + amount).orElse("");
  }

  /** The event that a deadline counts from, by way of the deadlines between. */
  public static String event(Deadline deadline, Map<String, Deadline> all) {
    Deadline before = all.get(deadline.from());
    return before == null ? deadline.from() : event(before, all);
  }
}
