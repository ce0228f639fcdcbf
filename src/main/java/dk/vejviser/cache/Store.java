package dk.vejviser.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of entries, each under a key that digests all that it was made from. An entry ends in
 * the digest of its key and its bytes, so one that is cut short, changed or another's counts as
 * none. What is missing, or what the disk won't take, is made again.
 */
public final class Store {
  private final Path folder;

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
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, key, ".part");
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

  /** Deletes every entry under another key, and what a killed program left half written. */
  public void keepOnly(Set<String> keys) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (!keys.contains(entry.getFileName().toString())) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  private static byte[] seal(String key, byte[] bytes) {
    return Digest.of(key.getBytes(StandardCharsets.UTF_8), bytes);
  }
}
