package dk.vejviser.cli;

import dk.vejviser.build.Measurement;
import dk.vejviser.build.Settings;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts in a host's access logs how journeys began and ended. */
@Command(name = "effect", sortOptions = false)
final class EffectCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Mixin SharedOptions options;

  @Parameters(arity = "1..*", paramLabel = "<access.log>", descriptionKey = "effect-logs")
  List<Path> logs;

  @Override
  public Integer call() throws IOException {
    Settings settings = options.reading();
    Findings findings = new Findings();
    Optional<Measurement> measured = Measurement.run(settings, logs, findings);
    if (measured.isEmpty()) {
      new Voice(root, options).print(settings, findings);
      root.terminal().err().println(root.words().say("effect-stopped"));
      return Exit.FINDINGS;
    }
    new EffectTable(root.terminal(), root.words()).print(measured.get());
    return Exit.CLEAN;
  }
}
