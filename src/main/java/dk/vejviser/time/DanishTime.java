package dk.vejviser.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

  private DanishTime() {}

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
