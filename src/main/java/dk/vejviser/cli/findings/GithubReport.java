package dk.vejviser.cli.findings;

import dk.vejviser.cli.terminal.Printable;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Wording;
import java.util.List;
import java.util.Optional;

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
final class GithubReport implements Report {
  private final Terminal terminal;
  private final Wording wording;

  GithubReport(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.wording = Wording.in(words.locale());
  }

  @Override
  public void print(List<Finding> findings, Optional<SiteProof> proof) {
    findings.forEach(finding -> terminal.out().println(command(finding)));
  }

  private String command(Finding finding) {
    Place place = finding.place();
    String level =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    return "::%s file=%s,line=%s,col=%s,endColumn=%s,title=%s::%s"
        .formatted(
            level,
            property(place.file()),
            place.line(),
            place.column(),
            place.column() + place.length(),
            property(finding.rule().key()),
            message(wording.sentence(finding)) + "%0A" + message(wording.wayOut(finding)));
  }

  /**
   * Escapes as GitHub's own toolkit does for the message; the log that it stands in is a terminal.
   */
  private static String message(String words) {
    return Printable.of(words).replace("%", "%25");
  }

  private static String property(String words) {
    return message(words).replace(":", "%3A").replace(",", "%2C");
  }
}
