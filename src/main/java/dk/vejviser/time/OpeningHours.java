package dk.vejviser.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A week's opening hours in Danish time.
 *
 * @param days spans for each weekday that is known; an empty list is closed all day, a missing day
 *     is unknown
 * @param holiday spans that replace the weekday's on a public holiday; absent means that holidays
 *     are unknown, since "weekdays" leaves them out in Danish
 * @param written the day ranges and spans as the register has them, in its order, for printing
 */
public record OpeningHours(
    Map<DayOfWeek, List<Span>> days, Optional<List<Span>> holiday, List<Line> written) {
  /** How far ahead a change is looked for: no run of holidays is longer. */
  private static final int DAYS_AHEAD = 31;

  /** From (inclusive) until (exclusive); a span until midnight ends at {@link LocalTime#MAX}. */
  public record Span(LocalTime from, LocalTime until) {

    boolean contains(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(until);
    }

    /** Whether it is open from the first to the last minute of an hour of the day. */
    public boolean coversHour(int hour) {
      LocalTime start = LocalTime.of(hour, 0);
      LocalTime end = hour == 23 ? LocalTime.MAX : start.plusHours(1);
      return !from.isAfter(start) && !until.isBefore(end);
    }

    private LocalDateTime end(LocalDate day) {
      return until.equals(LocalTime.MAX) ? day.plusDays(1).atStartOfDay() : day.atTime(until);
    }
  }

  /** One line of the register: {@code man-fre} and {@code 08-20}. */
  public record Line(String days, String hours) {}

  /** The spans of a day; absent where the register doesn't tell. */
  public Optional<List<Span>> on(LocalDate day) {
    return Holidays.isOne(day) ? holiday : Optional.ofNullable(days.get(day.getDayOfWeek()));
  }

  /** Whether it is open when clocks in Denmark show a time. */
  public Opening at(LocalDateTime time) {
    if (span(time).isPresent()) {
      return new Opening(Opening.State.OPEN, closes(time));
    }
    boolean known = on(time.toLocalDate()).isPresent();
    return new Opening(known ? Opening.State.CLOSED : Opening.State.UNKNOWN, opens(time));
  }

  private Optional<Span> span(LocalDateTime time) {
    return on(time.toLocalDate()).stream()
        .flatMap(List::stream)
        .filter(span -> span.contains(time.toLocalTime()))
        .findFirst();
  }

  /** The end of the spans that follow each other without a gap. */
  private Optional<LocalDateTime> closes(LocalDateTime time) {
    LocalDateTime last = time.plusDays(DAYS_AHEAD);
    LocalDateTime end = time;
    for (Optional<Span> span = span(end);
        span.isPresent() && end.isBefore(last);
        span = span(end)) {
      end = span.get().end(end.toLocalDate());
    }
    return Optional.of(end).filter(last::isAfter);
  }

  private Optional<LocalDateTime> opens(LocalDateTime time) {
    return time.toLocalDate()
        .datesUntil(time.toLocalDate().plusDays(DAYS_AHEAD + 1))
        .flatMap(day -> on(day).stream().flatMap(List::stream).map(span -> day.atTime(span.from())))
        .filter(time::isBefore)
        .findFirst();
  }
}
