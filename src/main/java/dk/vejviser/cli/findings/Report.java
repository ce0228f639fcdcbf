package dk.vejviser.cli.findings;

import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Finding;
import java.util.List;
import java.util.Optional;

/** Prints findings in one of the formats. */
public interface Report {
  /**
   * @param proof what the build has proven; absent where it was stopped
   */
  void print(List<Finding> findings, Optional<SiteProof> proof);

  static Report of(Format format, Terminal terminal, Words words, Excerpt excerpt) {
    return switch (format) {
      case text -> new TextReport(terminal, words, excerpt.inOrder());
      case json -> new JsonReport(terminal, words);
      case github -> new GithubReport(terminal, words);
      case gitlab ->
          new GitlabReport(terminal, words, new TextReport(terminal, words, excerpt.inOrder()));
    };
  }
}
