package dk.vejviser.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that says where the content is. */
final class ContentFolder {
  @Option(
      names = "--content",
      paramLabel = "<folder>",
      defaultValue = "content",
      descriptionKey = "content")
  Path path;

  /** The folder, for a command that reads it: one that isn't there is wrong usage. */
  Path existing(CommandSpec command) {
    if (!Files.isDirectory(path)) {
      throw Vejviser.of(command)
          .misuse(command, Files.exists(path) ? "fault.no-folder" : "no-content", path);
    }
    return path;
  }
}
