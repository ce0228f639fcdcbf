package dk.vejviser.time;

import dk.vejviser.time.OpeningHours.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody answers at a moment, and until when that is so: what the browser must say too.
 *
 * @param change what a clock in Denmark shows when it closes or, if it isn't known to be open, when
 *     it next is; absent where that isn't within a month
 */
public record Opening(State state, Optional<LocalDateTime> change) {
  /** How far ahead a change is looked for: no run of holidays is longer. */
  private static final int DAYS_AHEAD = 31;

  /** What is known; a day without hours in the register is unknown, never open. */
  public enum State {
    OPEN,
    CLOSED,
    UNKNOWN
  }

  /** Whether it is open when clocks in Denmark show a time. */
  public static Opening at(LocalDateTime time, OpeningHours hours) {
    if (span(time, hours).isPresent()) {
      return new Opening(State.OPEN, closes(time, hours));
    }
    boolean known = on(time.toLocalDate(), hours).isPresent();
    return new Opening(known ? State.CLOSED : State.UNKNOWN, opens(time, hours));
  }

  private static Optional<Span> span(LocalDateTime time, OpeningHours hours) {
    LocalTime clock = time.toLocalTime();
    return on(time.toLocalDate(), hours).stream()
        .flatMap(List::stream)
        .filter(span -> !clock.isBefore(span.from()) && clock.isBefore(span.until()))
        .findFirst();
  }

  /** The end of the spans that follow each other without a gap. */
  private static Optional<LocalDateTime> closes(LocalDateTime time, OpeningHours hours) {
    LocalDateTime last = time.plusDays(DAYS_AHEAD);
    LocalDateTime end = time;
    for (Optional<Span> span = span(end, hours);
        span.isPresent() && end.isBefore(last);
        span = span(end, hours)) {
      end = end(span.get(), end.toLocalDate());
    }
    return Optional.of(end).filter(last::isAfter);
  }

  private static LocalDateTime end(Span span, LocalDate day) {
    return span.until().equals(LocalTime.MAX)
        ? day.plusDays(1).atStartOfDay()
        : day.atTime(span.until());
  }

  private static Optional<LocalDateTime> opens(LocalDateTime time, OpeningHours hours) {
    return time.toLocalDate()
        .datesUntil(time.toLocalDate().plusDays(DAYS_AHEAD + 1))
        .flatMap(
            day ->
                on(day, hours).stream().flatMap(List::stream).map(span -> day.atTime(span.from())))
        .filter(time::isBefore)
        .findFirst();
  }

  /** The spans of a day; absent where the register doesn't tell. */
  private static Optional<List<Span>> on(LocalDate day, OpeningHours hours) {
    return Holidays.of(day.getYear()).contains(day)
        ? hours.holiday()
        : Optional.ofNullable(hours.days().get(day.getDayOfWeek()));
  }
}
