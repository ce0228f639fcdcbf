package dk.vejviser.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * A week's opening hours in Danish time.
 *
 * @param days spans for each weekday that is known; an empty list is closed all day, a missing day
 *     is unknown
 * @param holiday spans that replace the weekday's on a public holiday; absent keys leave it as it
 *     is
 * @param written the day ranges and spans as the register has them, in its order, for printing
 */
public record OpeningHours(
    Map<DayOfWeek, List<Span>> days, java.util.Optional<List<Span>> holiday, List<Line> written) {

  /** From (inclusive) until (exclusive); a span until midnight ends at {@link LocalTime#MAX}. */
  public record Span(LocalTime from, LocalTime until) {}

  /** One line of the register: {@code man-fre} and {@code 08-20}. */
  public record Line(String days, String hours) {}
}
