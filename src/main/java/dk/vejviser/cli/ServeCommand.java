package dk.vejviser.cli;

import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.preview.FileWatch;
import dk.vejviser.cli.preview.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A preview on loopback that is built anew when a file changes. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int MILLIS_BETWEEN_LOOKS = 200;

  @ParentCommand Vejviser root;
  @Mixin SharedOptions options;

  @Option(
      names = "--out",
      paramLabel = "<folder>",
      defaultValue = "target/preview",
      descriptionKey = "serve-out")
  Path output;

  @Option(names = "--port", paramLabel = "<port>", defaultValue = "8080", descriptionKey = "port")
  int port;

  @Option(names = "--drafts", descriptionKey = "drafts")
  boolean drafts;

  @Override
  public Integer call() throws InterruptedException, IOException {
    try (PreviewServer server = new PreviewServer(port)) {
      Settings settings =
          options.settings(
              output, Optional.of(server.address()), drafts, Purpose.PREVIEW, root.today());
      serve(server, settings);
      return Run.CLEAN;
    } catch (BindException e) {
      root.terminal().err().println(root.words().say("port-taken", String.valueOf(port)));
      return Run.FINDINGS;
    }
  }

  private void serve(PreviewServer server, Settings settings) throws InterruptedException {
    FileWatch watch = new FileWatch(watched(settings));
    Run run = new Run(root, options);
    run.once(settings);
    server.serve(settings.output());
    root.terminal().out().println(root.words().say("serving", server.address()));
    while (!Thread.currentThread().isInterrupted()) {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
      if (watch.hasChanged()) {
        run.once(settings);
      }
    }
  }

  private static List<Path> watched(Settings settings) {
    return List.of(
        settings.content(),
        settings.project().resolve("templates"),
        settings.project().resolve("assets"));
  }
}
