package dk.vejviser.cli;

import dk.vejviser.build.Program;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder that has the templates and assets. */
final class Home {
  private Home() {}

  /**
   * The folder beside the content if it has templates, or else the one that the program came in.
   */
  static Path project(Path content) {
    Path beside = content.toAbsolutePath().normalize().getParent();
    if (beside != null && Files.isDirectory(beside.resolve("templates"))) {
      return beside;
    }
    return own();
  }

  /** The program lies in {@code target/} of its project, as a jar or as classes. */
  private static Path own() {
    Path folder = Program.code().toAbsolutePath().getParent();
    return folder == null || folder.getParent() == null ? Path.of("") : folder.getParent();
  }
}
