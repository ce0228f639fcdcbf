package dk.vejviser.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> THINGS = List.of(5, 4, 3, 2, 1);

  @Test
  void resultsKeepTheOrderOfTheThings() {
    assertEquals(List.of(10, 8, 6, 4, 2), Workers.each(THINGS, 3, thing -> thing * 2));
  }

  @Test
  void twoWorkAtATime() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    List<Boolean> met =
        Workers.each(
            List.of(1, 2),
            2,
            thing -> {
              both.await(1, TimeUnit.MINUTES);
              return true;
            });
    assertEquals(List.of(true, true), met);
  }

  @Test
  void whatTheFirstThatFailedThrewIsThrown() {
    IOException full = new IOException("disk full");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                Workers.each(
                    THINGS,
                    2,
                    thing -> {
                      if (thing < 4) {
                        throw thing == 3 ? full : new IOException("later");
                      }
                      return thing;
                    }));
    assertSame(full, thrown);
  }

  @Test
  void anErrorIsNoLessThanThat() {
    assertThrows(StackOverflowError.class, () -> Workers.each(THINGS, 2, WorkersTest::endless));
  }

  private static int endless(int thing) {
    return endless(thing + 1) + 1;
  }

  @Test
  void nobodyWorksAnyMoreWhenItHasFailed() {
    AtomicInteger working = new AtomicInteger();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Workers.each(
                THINGS,
                5,
                thing -> {
                  if (thing == 5) {
                    throw new IllegalArgumentException();
                  }
                  working.incrementAndGet();
                  try {
                    TimeUnit.MILLISECONDS.sleep(50);
                  } finally {
                    working.decrementAndGet();
                  }
                  return thing;
                }));
    assertEquals(0, working.get());
  }
}
