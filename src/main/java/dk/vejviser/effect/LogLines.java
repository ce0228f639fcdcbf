package dk.vejviser.effect;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The lines of a log file, packed with gzip or not. A log may be larger than memory. */
final class LogLines {
  /** No server writes longer ones; what is longer is cut, and so no request. */
  static final int LONGEST = 16 * 1024;

  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x8b1f;

  private LogLines() {}

  /**
   * Hands each line on.
   *
   * @return whether the file was whole; a packed file may break off in the middle
   * @throws IOException where it cannot be read at all
   */
  static boolean read(Path file, Consumer<String> lines) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream in = isPacked(raw) ? unpacked(raw) : raw) {
      read(in, lines);
      return true;
    } catch (EOFException | ZipException e) {
      return false;
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      // What fails while it is read, as a folder does, has no name.
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  private static void read(InputStream in, Consumer<String> lines) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        hand(line, lines);
      } else if (line.size() < LONGEST) {
        line.write(next);
      }
    }
    hand(line, lines);
  }

  private static void hand(ByteArrayOutputStream line, Consumer<String> lines) {
    // Every byte is a letter of Latin 1, so no line can be wrongly encoded.
    String text = line.toString(StandardCharsets.ISO_8859_1).strip();
    line.reset();
    if (!text.isEmpty()) {
      lines.accept(text);
    }
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    return new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
  }

  private static boolean isPacked(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIP_MAGIC;
  }
}
