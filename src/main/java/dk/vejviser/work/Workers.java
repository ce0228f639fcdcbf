package dk.vejviser.work;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Work on many things, several at a time. */
public final class Workers {
  /** What is done with one thing. */
  @FunctionalInterface
  public interface Work<T, R, E extends Exception> {
    R on(T thing) throws E;
  }

  private Workers() {}

  /** The same on every core. */
  public static <T, R, E extends Exception> List<R> each(
      Collection<T> things, Work<? super T, ? extends R, E> work) throws E {
    return each(things, Runtime.getRuntime().availableProcessors(), work);
  }

  /**
   * Does the work on each thing. When this is over, well or not, nobody works any more, so folders
   * may be deleted.
   *
   * @return the results, in the order of the things
   * @throws E what the work on the first thing that failed threw
   */
  public static <T, R, E extends Exception> List<R> each(
      Collection<T> things, int threads, Work<? super T, ? extends R, E> work) throws E {
    Row<T, R> row = new Row<>(things, work);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (int i = 0; i < Math.min(threads, things.size()); i++) {
        workers.execute(row::work);
      }
      workers.shutdown();
      workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    } finally {
      row.end();
      end(workers);
    }
    if (row.failure() != null) {
      throw Workers.<E>thrown(row.failure());
    }
    return row.results();
  }

  /** Work can throw nothing but its own exceptions and unchecked ones. */
  @SuppressWarnings("unchecked")
  static <E extends Exception> E thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (E) cause;
  }

  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    try {
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
