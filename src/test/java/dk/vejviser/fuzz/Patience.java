package dk.vejviser.fuzz;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work as long as it takes a certain time of the processor, so that a crowded machine is
 * no fault of the work; what only waits is given up after a quarter of an hour.
 */
final class Patience {
  private static final Duration WORK = Duration.ofSeconds(60);
  private static final Duration WAITING = Duration.ofMinutes(15);
  private static final int SHOWN = 6;

  private Patience() {}

  static <T> T await(Callable<T> work) {
    ExecutorService worker = Executors.newSingleThreadExecutor(Patience::daemon);
    try {
      return await(worker.submit(work));
    } catch (ExecutionException e) {
      throw new AssertionError(String.valueOf(e.getCause()), e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      worker.shutdownNow();
    }
  }

  private static <T> T await(Future<T> future) throws InterruptedException, ExecutionException {
    Duration before = worked();
    long start = System.nanoTime();
    while (true) {
      try {
        return future.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        if (worked().minus(before).compareTo(WORK) > 0
            || System.nanoTime() - start > WAITING.toNanos()) {
          throw new AssertionError("not done in time:" + where());
        }
      }
    }
  }

  /** Processor time of all that this JVM has done. */
  private static Duration worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What of ours is being worked on. */
  private static String where() {
    StringBuilder where = new StringBuilder();
    Thread.getAllStackTraces()
        .forEach(
            (thread, frames) -> {
              if (thread.getState() == Thread.State.RUNNABLE) {
                Arrays.stream(frames)
                    .filter(frame -> frame.getClassName().startsWith("dk.vejviser."))
                    .filter(frame -> !frame.getClassName().contains(".fuzz."))
                    .limit(SHOWN)
                    .forEach(frame -> where.append("\n  ").append(frame));
              }
            });
    return where.toString();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fuzz");
    thread.setDaemon(true);
    return thread;
  }
}
