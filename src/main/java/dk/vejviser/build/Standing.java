package dk.vejviser.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What stands in a folder: each file by its name below it, with its size and a checksum, so that a
 * file that somebody or the disk has changed is seen. Against a forger it would be no help; there
 * is none between two builds.
 */
final class Standing {
  private Standing() {}

  static Map<String, String> in(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walked = Files.walk(folder)) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), mark(Files.readAllBytes(file)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private static String mark(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return bytes.length + " " + Long.toHexString(checksum.getValue());
  }
}
