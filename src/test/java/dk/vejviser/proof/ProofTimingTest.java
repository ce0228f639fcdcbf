package dk.vejviser.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Journey.Form;
import dk.vejviser.model.Journeys;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 200 journeys of 500 steps are each proven or refuted within a second of work. */
class ProofTimingTest {
  private static final int JOURNEYS = 200;
  private static final int STEPS = 500;
  private static final Duration EACH = Duration.ofSeconds(1);

  @Test
  void everyJourneyIsProvenOrRefutedWithinASecond() {
    Random random = new Random(20261123);
    int proven = 0;
    List<String> slow = new ArrayList<>();
    for (int i = 0; i < JOURNEYS; i++) {
      boolean sound = i % 2 == 0;
      Journey journey = journey(random, sound);
      long start = processorTime();
      boolean holds = ProofTest.holds(Proof.of(journey));
      Duration time = Duration.ofNanos(processorTime() - start);
      if (time.compareTo(EACH) > 0) {
        slow.add(i + ": " + time);
      }
      proven += holds ? 1 : 0;
      assertTrue(holds || !sound, "a sound journey is proven");
    }
    assertEquals(List.of(), slow);
    assertTrue(proven < JOURNEYS, "some are refuted");
  }

  /** This thread's own, so that nobody else on the machine can make it long. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Sound: every answer leads to a later step or to help, and every step is some answer's. */
  private static Journey journey(Random random, boolean sound) {
    String[] lines = new String[STEPS];
    for (int step = 0; step < STEPS; step++) {
      List<String> answers = new ArrayList<>();
      answers.add(step + 1 < STEPS ? "s" + (step + 1) : "help/stop");
      for (int more = random.nextInt(9); more > 0; more--) {
        answers.add(answer(random, step, sound));
      }
      lines[step] = "s" + step + ": " + String.join(", ", answers);
    }
    return Journeys.of(Form.BRANCH, lines);
  }

  private static String answer(Random random, int step, boolean sound) {
    if (random.nextInt(3) == 0 || step + 1 == STEPS) {
      return "help/stop";
    }
    int first = sound ? step + 1 : 0;
    return !sound && random.nextInt(50) == 0 ? "-" : "s" + (first + random.nextInt(STEPS - first));
  }
}
