package dk.vejviser.preview;

import dk.vejviser.text.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows the files of a site: what changed is taken in at once and shown, and all checks follow
 * once nobody has saved for a moment.
 */
public final class Preview implements AutoCloseable {
  /** A file that is half written shows no fault when its other half comes in time. */
  private static final long MILLIS_OF_QUIET = 250;

  private static final Duration BEAT = Duration.ofSeconds(15);

  /** What could not be taken in is tried again, changed or not. */
  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

  private final LiveSite site;
  private final Listener listener;
  private final Function<List<Finding>, String> faults;
  private final LiveSource source;
  private final Events events;
  private final ScheduledExecutorService checker =
      Executors.newSingleThreadScheduledExecutor(Preview::worker);
  private @Nullable Future<?> next;

  /** Is told what comes of it, on any thread. */
  public interface Listener {
    /** A change was taken in. */
    void taken(Edition edition, Set<Path> changed, Duration took);

    /** All checks have been made. */
    void checked(Proofread proofs);

    /** The disk or the program failed; what was shown is shown still. */
    void failed(Exception fault);
  }

  /**
   * @param faults the findings as JSON for the preview's script
   */
  public Preview(LiveSite site, Function<List<Finding>, String> faults, Listener listener) {
    this.site = site;
    this.faults = faults;
    this.listener = listener;
    this.source = new LiveSource(site);
    this.events = new Events(source::version, faults.apply(List.of()));
  }

  /** Shows it by a server. */
  public void on(PreviewServer server) {
    server.serve(source, events);
  }

  /** Follows changes until the thread is interrupted. */
  public void follow(FileWatch watch) throws InterruptedException {
    check(0);
    Set<Path> left = new TreeSet<>();
    while (!Thread.currentThread().isInterrupted()) {
      left.addAll(watch.await(left.isEmpty() ? BEAT : TRY_AGAIN));
      if (left.isEmpty()) {
        events.beat();
      } else if (take(left)) {
        left.clear();
        check(MILLIS_OF_QUIET);
      }
    }
  }

  private boolean take(Set<Path> changed) {
    long start = System.nanoTime();
    try {
      Edition edition = site.refresh(changed);
      events.tell();
      listener.taken(edition, Set.copyOf(changed), Duration.ofNanos(System.nanoTime() - start));
      return true;
    } catch (IOException | RuntimeException e) {
      listener.failed(e);
      return false;
    }
  }

  private void check(long millis) {
    if (next != null) {
      next.cancel(false);
    }
    next = checker.schedule(this::prove, millis, TimeUnit.MILLISECONDS);
  }

  private void prove() {
    try {
      Optional<Proofread> proofs = site.proofread(site.current());
      if (proofs.isPresent()) {
        proofs.get().folder().ifPresent(source::take);
        events.tell(faults.apply(proofs.get().findings()));
        listener.checked(proofs.get());
      }
    } catch (IOException | RuntimeException e) {
      listener.failed(e);
    }
  }

  @Override
  public void close() {
    checker.shutdownNow();
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "checks");
    thread.setDaemon(true);
    return thread;
  }
}
