package dk.vejviser.site;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that tests measure by and that we don't ship: they come in a package of Debian's, which is
 * installed where it lacks and we may. Where we may not, the test fails and says what to do.
 */
public final class InstalledPackage {
  private InstalledPackage() {}

  /**
   * A file of a package.
   *
   * @throws IllegalStateException with the command to run, where it is not there and we cannot help
   */
  public static Path file(String name, Path file) {
    if (!Files.exists(file)) {
      new Apt(Machine.here(), new ShownCommands()).install(name);
    }
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          "this test needs %s of the package %s. Run\n    %s"
              .formatted(file, name, Apt.advice(name)));
    }
    return file;
  }
}
