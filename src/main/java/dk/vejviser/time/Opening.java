package dk.vejviser.time;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whether somebody answers at a moment, and until when that is so.
 *
 * @param change what a clock in Denmark shows when it closes or, if it isn't known to be open, when
 *     it next is; absent where that isn't within a month
 */
public record Opening(State state, Optional<LocalDateTime> change) {

  /** What is known; a day without hours in the register is unknown, never open. */
  public enum State {
    OPEN,
    CLOSED,
    UNKNOWN
  }
}
