package dk.vejviser.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder of entries, each under a key that digests all that it was made from. An entry ends in
 * the digest of its key and its bytes, so one that is cut short, changed or another's counts as
 * none. What is missing, or what the disk won't take, is made again.
 */
public final class Store {
  private static final String PART = ".part";

  /** As many entries again as are in use, so many times, are kept of earlier builds. */
  private static final int BUILDS = 4;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * A store in a folder, which is made when there is something to keep.
   *
   * @param folder no other program writes into it
   */
  public Store(Path folder) {
    this.folder = folder;
  }

  /** The bytes that were kept under a key; absent where there are none, or none that are whole. */
  public Optional<byte[]> find(String key) {
    used.add(key);
    byte[] entry;
    try {
      entry = Files.readAllBytes(folder.resolve(key));
    } catch (IOException e) {
      return Optional.empty();
    }
    int end = entry.length - Digest.LENGTH;
    if (end < 0) {
      return Optional.empty();
    }
    byte[] bytes = Arrays.copyOf(entry, end);
    byte[] seal = Arrays.copyOfRange(entry, end, entry.length);
    return Arrays.equals(seal, seal(key, bytes)) ? Optional.of(bytes) : Optional.empty();
  }

  /**
   * Keeps bytes. They are written aside and moved in, so nobody finds half of them.
   *
   * @param key of letters and digits, as {@link Digest#hex} writes
   */
  public void keep(String key, byte[] bytes) {
    used.add(key);
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, key, PART);
      try {
        byte[] entry = Arrays.copyOf(bytes, bytes.length + Digest.LENGTH);
        System.arraycopy(seal(key, bytes), 0, entry, bytes.length, Digest.LENGTH);
        Files.write(whole, entry);
        Files.move(whole, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      return;
    }
  }

  /**
   * Deletes what a killed program left half written, and the oldest entries that were neither found
   * nor kept since this store was opened, so that there are never more than some builds' worth. Two
   * portals, or two addresses of one, can take turns without losing what they have.
   */
  public void sweep() {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> others =
          entries.filter(entry -> !used.contains(entry.getFileName().toString())).toList();
      List<Path> whole = new ArrayList<>();
      for (Path other : others) {
        if (other.toString().endsWith(PART)) {
          Files.deleteIfExists(other);
        } else {
          whole.add(other);
        }
      }
      whole.sort(Comparator.comparing(Store::age).thenComparing(Path::compareTo));
      int most = BUILDS * used.size();
      for (Path old : whole.subList(Math.min(most, whole.size()), whole.size())) {
        Files.deleteIfExists(old);
      }
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  /** The smaller, the newer. */
  private static long age(Path entry) {
    try {
      return -Files.getLastModifiedTime(entry).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] seal(String key, byte[] bytes) {
    return Digest.of(key.getBytes(StandardCharsets.UTF_8), bytes);
  }
}
