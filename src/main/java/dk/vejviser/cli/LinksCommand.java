package dk.vejviser.cli;

import dk.vejviser.build.LinkReview;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.findings.Report;
import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.cli.terminal.ProgressLine;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Asks whether the pages of others that the portal links to are still there. */
@Command(name = "links", sortOptions = false)
final class LinksCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Mixin SharedOptions options;

  @Override
  public Integer call() {
    Settings settings = options.reading(root.today());
    Findings findings = new Findings();
    ProgressLine progress =
        new ProgressLine(root.terminal(), root.words(), options.format, options.verbose);
    try {
      Optional<LinkReview> review = LinkReview.run(settings, findings, progress);
      progress.end();
      Report.of(options.format, root.terminal(), root.words(), new Excerpt(settings.project()))
          .print(findings.sorted(), Optional.empty());
      if (options.format == Format.text) {
        review.ifPresent(done -> summary(done, findings));
      }
      return findings.hasErrors() ? Run.FINDINGS : Run.CLEAN;
    } catch (IOException e) {
      root.tell(e);
      return Run.FINDINGS;
    }
  }

  private void summary(LinkReview review, Findings findings) {
    Terminal terminal = root.terminal();
    Words words = root.words();
    if (!review.complete()) {
      terminal.err().println(words.say("links-incomplete"));
    }
    terminal
        .out()
        .println(
            words.say(
                "links-asked",
                review.links(),
                review.pages(),
                review.hosts(),
                review.asked(),
                review.pages() - review.asked() - review.left()));
    if (review.left() > 0) {
      terminal.out().println(words.say("links-left", review.left()));
    }
    terminal
        .out()
        .println(
            words.say(
                "counts",
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.NOTE)));
  }
}
