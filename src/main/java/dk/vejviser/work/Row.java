package dk.vejviser.work;

import dk.vejviser.work.Workers.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things in a row, of which each worker takes the next as long as none has failed. A task for each
 * of ten thousand small things would cost as much as the work.
 */
final class Row<T, R> {
  private final List<T> things;
  private final Work<? super T, ? extends R, ?> work;
  private final @Nullable Object[] results;
  private int taken;
  private int failed;
  private @Nullable Throwable failure;

  Row(Collection<T> things, Work<? super T, ? extends R, ?> work) {
    this.things = new ArrayList<>(things);
    this.work = work;
    this.results = new Object[things.size()];
    this.failed = things.size();
  }

  /** Works on things until there are no more. */
  void work() {
    for (int at = take(); at >= 0; at = take()) {
      try {
        results[at] = work.on(things.get(at));
      } catch (Throwable thrown) {
        fail(at, thrown);
      }
    }
  }

  private synchronized int take() {
    return taken < things.size() ? taken++ : -1;
  }

  /** All before it were taken before, so the first that fails is always the same. */
  private synchronized void fail(int at, Throwable thrown) {
    end();
    if (at < failed) {
      failed = at;
      failure = thrown;
    }
  }

  /** Nobody takes any more. */
  synchronized void end() {
    taken = things.size();
  }

  /** What the work on the first thing that failed threw; nothing where all went well. */
  synchronized @Nullable Throwable failure() {
    return failure;
  }

  /** The results, in the order of the things. */
  @SuppressWarnings("unchecked") // only what the work gave is in it
  List<R> results() {
    return (List<R>) Arrays.asList(results);
  }
}
