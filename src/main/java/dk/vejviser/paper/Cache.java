package dk.vejviser.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that were made before, by the digest of what they were made from. An entry is the
 * document with a PDF comment behind it that says how many pages it has and what it and its name
 * digest to, so one that is cut short, changed or another's counts as none.
 */
final class Cache {
  private static final Pattern SEAL = Pattern.compile("\n%vejviser (\\d{4}) ([0-9a-f]{64})\n");
  private static final int SEAL_LENGTH = seal("", new Document(1, new byte[0])).length;

  private final Path folder;

  Cache(Path folder) {
    this.folder = folder;
  }

  Optional<Document> find(String key) {
    byte[] entry;
    try {
      entry = Files.readAllBytes(file(key));
    } catch (IOException e) {
      // Missing or unreadable, it is made anew.
      return Optional.empty();
    }
    int end = entry.length - SEAL_LENGTH;
    if (end < 1) {
      return Optional.empty();
    }
    Matcher seal = SEAL.matcher(new String(entry, end, SEAL_LENGTH, StandardCharsets.ISO_8859_1));
    byte[] bytes = Arrays.copyOf(entry, end);
    return seal.matches() && seal.group(2).equals(digest(key, bytes))
        ? Optional.of(new Document(Integer.parseInt(seal.group(1)), bytes))
        : Optional.empty();
  }

  /** Keeps a document. One that the disk won't take is made again next time. */
  void keep(String key, Document document) {
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, key, ".part");
      try {
        byte[] seal = seal(key, document);
        byte[] entry = Arrays.copyOf(document.bytes(), document.bytes().length + seal.length);
        System.arraycopy(seal, 0, entry, document.bytes().length, seal.length);
        Files.write(whole, entry);
        Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      return;
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".pdf");
  }

  private static byte[] seal(String key, Document document) {
    return String.format(
            Locale.ROOT, "\n%%vejviser %04d %s\n", document.pages(), digest(key, document.bytes()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String digest(String key, byte[] bytes) {
    return Digest.hex(Digest.of(key.getBytes(StandardCharsets.ISO_8859_1), bytes));
  }
}
