package dk.vejviser.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BesideTest {
  @Test
  void itGoesOnWhileOthersWork() {
    CountDownLatch met = new CountDownLatch(1);
    Beside<String, InterruptedException> work =
        Beside.begin(
            () -> {
              met.await();
              return "done";
            });
    met.countDown();
    assertEquals("done", assertDone(work));
  }

  @Test
  void whatItThrewIsThrownWhereItsResultIsAskedFor() {
    IOException full = new IOException("disk full");
    Beside<String, IOException> work =
        Beside.begin(
            () -> {
              throw full;
            });
    assertSame(full, assertThrows(IOException.class, work::result));
    assertSame(full, assertThrows(IOException.class, work::result));
  }

  private static String assertDone(Beside<String, InterruptedException> work) {
    try {
      return work.result();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
