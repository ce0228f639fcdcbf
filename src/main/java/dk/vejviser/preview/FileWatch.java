package dk.vejviser.preview;

import dk.vejviser.build.Snapshot;
import dk.vejviser.build.output.Trees;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files below some folders have changed. The system's own events say at once that
 * something has; a look at all times and sizes says what. Where events are slow or get lost, such a
 * look is taken now and then by itself, so seldom that it costs next to nothing.
 */
public final class FileWatch implements AutoCloseable {
  /** A save is often several events: emptied, written, renamed. They are taken as one. */
  private static final long MILLIS_OF_A_SAVE = 8;

  private static final int EVENTS_OF_A_SAVE = 6;
  private static final long LEAST_MILLIS_BETWEEN_LOOKS = 200;

  /** A look may take one twentieth of the time. */
  private static final long SHARE_OF_LOOKS = 20;

  private final List<Path> folders;
  private final @Nullable WatchService events;
  private final Map<WatchKey, Path> watched = new HashMap<>();
  private final Set<Path> registered = new HashSet<>();
  private Snapshot seen = new Snapshot(Map.of());
  private long nextLook;

  /** Begins to watch. */
  public FileWatch(List<Path> folders) {
    this.folders = folders.stream().map(Trees::real).toList();
    this.events = service(this.folders.get(0));
    look();
  }

  /** Where the system has no more to give, looking now and then must do. */
  private static @Nullable WatchService service(Path folder) {
    try {
      return folder.getFileSystem().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  /** The files that have changed since the last call; none where the time is up before any has. */
  Set<Path> await(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (true) {
      long now = System.nanoTime();
      WatchKey key = event(Math.max(0, Math.min(nextLook, end) - now));
      if (key != null || System.nanoTime() >= nextLook) {
        Set<Path> named = named(key);
        Set<Path> changed = look();
        named.removeIf(file -> !seen.files().containsKey(file));
        changed.addAll(named);
        if (!changed.isEmpty()) {
          return changed;
        }
      }
      if (System.nanoTime() >= end) {
        return Set.of();
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (events != null) {
      events.close();
    }
  }

  private @Nullable WatchKey event(long nanos) throws InterruptedException {
    if (events == null) {
      TimeUnit.NANOSECONDS.sleep(nanos);
      return null;
    }
    return events.poll(nanos, TimeUnit.NANOSECONDS);
  }

  /** The files that events name, until there has been silence for a moment. */
  private Set<Path> named(@Nullable WatchKey first) throws InterruptedException {
    Set<Path> named = new TreeSet<>();
    int left = EVENTS_OF_A_SAVE;
    for (WatchKey key = first;
        key != null;
        key = event(left-- > 0 ? TimeUnit.MILLISECONDS.toNanos(MILLIS_OF_A_SAVE) : 0)) {
      Path folder = watched.get(key);
      for (WatchEvent<?> event : key.pollEvents()) {
        if (folder != null && event.context() instanceof Path name) {
          named.add(folder.resolve(name));
        }
      }
      if (!key.reset()) {
        registered.remove(watched.remove(key));
      }
    }
    return named;
  }

  /** Looks at all files; the ones that are new, gone, or of another time or size. */
  private Set<Path> look() {
    long start = System.nanoTime();
    Snapshot now = Snapshot.of(folders, this::watch);
    Set<Path> changed = now.since(seen);
    seen = now;
    long end = System.nanoTime();
    nextLook =
        end
            + Math.max(
                TimeUnit.MILLISECONDS.toNanos(LEAST_MILLIS_BETWEEN_LOOKS),
                SHARE_OF_LOOKS * (end - start));
    return changed;
  }

  private void watch(Path folder) {
    try {
      register(folder);
    } catch (IOException | ClosedWatchServiceException e) {
      // Out of watchers: looking by itself sees its files as well, only later.
      registered.add(folder);
    }
  }

  private void register(Path folder) throws IOException {
    if (events != null && registered.add(folder)) {
      watched.put(
          folder.register(
              events,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE),
          folder);
    }
  }
}
