package dk.vejviser.build;

import dk.vejviser.cache.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as files: a jar with its libraries beside it, or a folder of classes. */
public final class Program {
  private static final String LIBRARIES = "lib";

  private Program() {}

  /**
   * What tells this program from another: its code, its libraries and the Java that runs it.
   *
   * @throws IOException where a file of it cannot be read
   */
  static String stamp() throws IOException {
    Digest stamp = new Digest();
    stamp.add(Runtime.version().toString(), System.getProperty("java.vendor", ""));
    stamp.add(code());
    for (Path library : libraries()) {
      stamp.add(library.getFileName().toString(), String.valueOf(Files.size(library)));
    }
    return Digest.hex(stamp.bytes());
  }

  /** The jar, or the folder of classes. */
  public static Path code() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is not a path", e);
    }
  }

  /** The libraries that it runs with; versions are part of their names. */
  static List<Path> libraries() throws IOException {
    List<Path> libraries = new ArrayList<>();
    Path beside = code().resolveSibling(LIBRARIES);
    if (Files.isDirectory(beside)) {
      try (Stream<Path> files = Files.list(beside)) {
        files.filter(Files::isRegularFile).sorted().forEach(libraries::add);
      }
    }
    for (String entry :
        System.getProperty("java.class.path", "").split(System.getProperty("path.separator"))) {
      Path path = Path.of(entry);
      if (Files.isRegularFile(path)) {
        libraries.add(path);
      }
    }
    return libraries;
  }
}
