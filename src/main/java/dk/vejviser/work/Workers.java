package dk.vejviser.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<R>> tasks = new ArrayList<>();
      for (T thing : things) {
        tasks.add(workers.submit(() -> work.on(thing)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> task : tasks) {
        results.add(task.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw Workers.<E>thrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    } finally {
      end(workers);
    }
  }

  /** Work can throw nothing but its own exceptions and unchecked ones. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> E thrown(Throwable cause) {
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
