package dk.vejviser.links;

import java.time.Duration;

/** Waits; a test only takes notes. */
@FunctionalInterface
interface Pause {
  Pause SLEEP = time -> Thread.sleep(time.toMillis());

  void take(Duration time) throws InterruptedException;
}
