package dk.vejviser.cli;

import dk.vejviser.build.Purpose;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A build that does not publish. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Mixin SharedOptions options;

  @Option(
      names = "--out",
      paramLabel = "<folder>",
      defaultValue = "target/check",
      descriptionKey = "check-out")
  Path output;

  @Option(names = "--drafts", descriptionKey = "drafts")
  boolean drafts;

  @Override
  public Integer call() {
    return new Run(root, options)
        .once(options.settings(output, Optional.empty(), drafts, Purpose.CHECK));
  }
}
