package dk.vejviser.cli;

import dk.vejviser.build.Purpose;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Bakes the content and publishes it into a folder. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Mixin SharedOptions options;

  @Option(
      names = "--out",
      paramLabel = "<folder>",
      defaultValue = "target/site",
      descriptionKey = "out")
  Path output;

  @Override
  public Integer call() {
    return new Run(root, options)
        .once(options.settings(output, Optional.empty(), false, Purpose.PUBLISH));
  }
}
