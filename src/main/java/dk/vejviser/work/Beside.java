package dk.vejviser.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on beside other work, until somebody waits for what comes of it. */
public final class Beside<T, E extends Exception> {
  /** What is done. */
  @FunctionalInterface
  public interface Task<T, E extends Exception> {
    T done() throws E;
  }

  private final FutureTask<T> work;

  private Beside(Callable<T> work) {
    this.work = new FutureTask<>(work);
  }

  /** Begins with some work. */
  public static <T, E extends Exception> Beside<T, E> begin(Task<T, E> task) {
    Beside<T, E> beside = new Beside<>(task::done);
    Thread thread = new Thread(beside.work, "beside");
    thread.setDaemon(true);
    thread.start();
    return beside;
  }

  /**
   * What came of it, once it is done.
   *
   * @throws E what the work threw
   */
  public T result() throws E {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    } catch (ExecutionException e) {
      throw Workers.<E>thrown(e.getCause());
    }
  }
}
