package dk.vejviser.build;

import dk.vejviser.content.ContentReader;
import dk.vejviser.effect.AccessLogs;
import dk.vejviser.effect.EffectFile;
import dk.vejviser.model.Effect;
import dk.vejviser.model.Milestone;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A host's access logs in, the content's figures of effect out.
 *
 * @param counted what the logs hold
 * @param file where the figures were written, earlier ones among them
 * @param lines how many lines the logs have
 * @param unreadable how many of them are in neither log format
 * @param firstUnreadable file and line of the first of them
 * @param broken logs that break off; what stands before the break is counted
 */
public record Measurement(
    Effect counted,
    Path file,
    long lines,
    long unreadable,
    Optional<String> firstUnreadable,
    List<Path> broken) {

  /**
   * Counts and writes. Nothing is written where the content has errors: journeys could be missing.
   *
   * @throws IOException where a log cannot be read or the figures cannot be written
   */
  public static Optional<Measurement> run(Settings settings, List<Path> logs, Findings findings)
      throws IOException {
    Optional<Site> site = ContentReader.read(settings.content(), settings.reading(), findings);
    if (site.isEmpty() || findings.hasErrors()) {
      return Optional.empty();
    }
    AccessLogs.Tally tally = AccessLogs.read(logs, Milestone.byAddress(site.get()));
    Path file = settings.content().resolve("data").resolve(Effect.FILE);
    EffectFile.write(file, site.get().registers().effect().with(tally.effect()));
    return Optional.of(
        new Measurement(
            tally.effect(),
            file,
            tally.lines(),
            tally.unreadable(),
            tally.firstUnreadable().map(AccessLogs.Spot::toString),
            tally.broken()));
  }
}
