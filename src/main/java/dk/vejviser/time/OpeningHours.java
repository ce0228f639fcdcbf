package dk.vejviser.time;

import java.time.DayOfWeek;
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
  /** From (inclusive) until (exclusive); a span until midnight ends at {@link LocalTime#MAX}. */
  public record Span(LocalTime from, LocalTime until) {

    /** Whether it is open from the first to the last minute of an hour of the day. */
    public boolean coversHour(int hour) {
      LocalTime start = LocalTime.of(hour, 0);
      LocalTime end = hour == 23 ? LocalTime.MAX : start.plusHours(1);
      return !from.isAfter(start) && !until.isBefore(end);
    }
  }

  /** One line of the register: {@code man-fre} and {@code 08-20}. */
  public record Line(String days, String hours) {}
}
