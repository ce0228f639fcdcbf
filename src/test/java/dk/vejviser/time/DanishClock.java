package dk.vejviser.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/** When deadlines fall due, as the browser must say it too. */
public final class DanishClock {

  /** How many moments have a time on the clock. */
  public enum Moments {
    ONE,
    LOST,
    DOUBLED
  }

  private DanishClock() {}

  public static Moments moments(LocalDateTime time) {
    return switch (DanishTime.ZONE.getRules().getValidOffsets(time).size()) {
      case 0 -> Moments.LOST;
      case 1 -> Moments.ONE;
      default -> Moments.DOUBLED;
    };
  }

  /** What a clock in Denmark shows. */
  public static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, DanishTime.ZONE);
  }

  /**
   * The moment some time after another. A {@link Duration} is time that passes; a {@link Period} is
   * counted in the calendar, at the same time of day and clamped to the month's end.
   */
  public static Instant after(Instant start, TemporalAmount amount) {
    return amount instanceof Duration duration
        ? start.plus(duration)
        : DanishTime.instant(local(start).plus(Period.from(amount)));
  }
}
