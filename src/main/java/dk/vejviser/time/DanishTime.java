package dk.vejviser.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Clocks in Denmark. In spring an hour is lost and in autumn one comes twice; wherever a time on
 * the clock is not one moment, the earlier is meant, so that no deadline comes out too late.
 */
public final class DanishTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final ZoneRules RULES = ZONE.getRules();

  /** How many moments have a time on the clock. */
  public enum Clock {
    ONE,
    LOST,
    DOUBLED
  }

  private DanishTime() {}

  public static Clock clock(LocalDateTime time) {
    return switch (RULES.getValidOffsets(time).size()) {
      case 0 -> Clock.LOST;
      case 1 -> Clock.ONE;
      default -> Clock.DOUBLED;
    };
  }

  /**
   * The moment at which a clock in Denmark shows a time: of a doubled hour the first, and for a
   * time in the lost hour the moment when clocks were put forward.
   */
  public static Instant instant(LocalDateTime time) {
    List<ZoneOffset> offsets = RULES.getValidOffsets(time);
    return offsets.isEmpty()
        ? RULES.getTransition(time).getInstant()
        : time.toInstant(offsets.get(0));
  }

  /** What a clock in Denmark shows. */
  public static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  /**
   * The moment some time after another. A {@link Duration} is time that passes; a {@link Period} is
   * counted in the calendar, at the same time of day and clamped to the month's end.
   */
  public static Instant after(Instant start, TemporalAmount amount) {
    return amount instanceof Duration duration
        ? start.plus(duration)
        : instant(local(start).plus(Period.from(amount)));
  }

  /** When clocks were or will be changed: from the first day on, before the other. */
  public static List<ZoneOffsetTransition> transitions(LocalDate first, LocalDate end) {
    Instant last = instant(end.atStartOfDay());
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffsetTransition next = RULES.nextTransition(instant(first.atStartOfDay()));
    while (next != null && next.getInstant().isBefore(last)) {
      transitions.add(next);
      next = RULES.nextTransition(next.getInstant());
    }
    return List.copyOf(transitions);
  }

  /** How far clocks in Denmark are ahead of UTC at a moment. */
  public static ZoneOffset offset(Instant instant) {
    return RULES.getOffset(instant);
  }
}
