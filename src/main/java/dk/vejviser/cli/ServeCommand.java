package dk.vejviser.cli;

import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.findings.Overlay;
import dk.vejviser.cli.findings.Summary;
import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.preview.Edition;
import dk.vejviser.preview.FileWatch;
import dk.vejviser.preview.LiveSite;
import dk.vejviser.preview.Preview;
import dk.vejviser.preview.PreviewServer;
import dk.vejviser.preview.Proofread;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A preview on loopback that follows the files. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @ParentCommand Vejviser root;
  @Spec CommandSpec spec;
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
    if (port < 0 || port > LAST_PORT) {
      throw root.unusable(spec, "--port", port);
    }
    try (PreviewServer server = new PreviewServer(port)) {
      // A port is open once on a machine, so no two previews write into one folder.
      Path own = output.resolve(String.valueOf(server.port()));
      serve(server, options.settings(own, Optional.of(server.address()), drafts, Purpose.PREVIEW));
      return Exit.CLEAN;
    } catch (BindException e) {
      root.terminal().err().println(root.words().say("port-taken", String.valueOf(port)));
      return Exit.FINDINGS;
    }
  }

  private void serve(PreviewServer server, Settings settings)
      throws InterruptedException, IOException {
    if (options.format == Format.text) {
      root.terminal().err().println(root.words().say("phase.read"));
    }
    Overlay overlay = new Overlay(root.words(), new Excerpt(settings.project())::line);
    try (FileWatch watch = new FileWatch(settings.sources());
        LiveSite site = LiveSite.open(settings);
        Preview preview = new Preview(site, overlay::json, new Teller(settings))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> tidy(site)));
      preview.on(server);
      root.terminal().out().println(root.words().say("serving", server.address()));
      preview.follow(watch);
    }
  }

  private static void tidy(LiveSite site) {
    try {
      site.close();
    } catch (IOException e) {
      // The next preview on this port tidies up.
      return;
    }
  }

  /** Says on the terminal what comes of changes; findings only when they are others than before. */
  private final class Teller implements Preview.Listener {
    private final Settings settings;
    private final Voice voice = new Voice(root, options);
    private List<Finding> told = List.of();

    Teller(Settings settings) {
      this.settings = settings;
    }

    @Override
    public void taken(Edition edition, Set<Path> changed, Duration took) {
      if (voice.isForPeople()) {
        String file = changed.iterator().next().getFileName().toString();
        root.terminal()
            .out()
            .println(root.words().say("refreshed", file, changed.size() - 1, took.toMillis()));
      }
    }

    @Override
    public void checked(Proofread proofs) {
      if (!proofs.findings().equals(told)) {
        voice.print(settings, proofs.findings(), Optional.empty());
        told = proofs.findings();
      }
      if (voice.isForPeople()) {
        Findings all = new Findings();
        all.addAll(proofs.findings());
        root.terminal().out().println(Summary.counts(all, root.words()));
      }
    }

    @Override
    public void failed(Exception fault) {
      voice.tell(fault);
    }
  }
}
