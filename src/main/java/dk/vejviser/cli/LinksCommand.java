package dk.vejviser.cli;

import dk.vejviser.build.LinkReview;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.findings.Summary;
import dk.vejviser.cli.terminal.ProgressLine;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Findings;
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
  public Integer call() throws IOException {
    Settings settings = options.reading();
    Findings findings = new Findings();
    Voice voice = new Voice(root, options);
    ProgressLine progress = voice.progress();
    Optional<LinkReview> review = LinkReview.run(settings, findings, progress);
    progress.end();
    voice.print(settings, findings);
    if (voice.isForPeople()) {
      review.ifPresent(done -> summary(done, findings));
    }
    return findings.hasErrors() ? Exit.FINDINGS : Exit.CLEAN;
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
    terminal.out().println(Summary.counts(findings, words));
  }
}
