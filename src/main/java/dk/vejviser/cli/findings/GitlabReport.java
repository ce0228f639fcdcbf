package dk.vejviser.cli.findings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.cli.terminal.PrettyJson;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Wording;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Findings as a code quality report, which GitLab shows in a merge request, and the same for people
 * in the job's log.
 */
final class GitlabReport implements Report {
  private final Terminal terminal;
  private final Wording wording;
  private final Report log;

  /**
   * @param log what writes to standard error
   */
  GitlabReport(Terminal terminal, Words words, Report log) {
    this.terminal = terminal;
    this.wording = Wording.in(words.locale());
    this.log = log;
  }

  @Override
  public void print(List<Finding> findings, Optional<SiteProof> proof) {
    JsonArray list = new JsonArray();
    Map<String, Integer> twins = new HashMap<>();
    findings.forEach(finding -> list.add(object(finding, twins)));
    terminal.out().println(PrettyJson.of(list));
    log.print(findings, proof);
  }

  private JsonObject object(Finding finding, Map<String, Integer> twins) {
    JsonObject lines = new JsonObject();
    lines.addProperty("begin", finding.place().line());
    JsonObject location = new JsonObject();
    location.addProperty("path", finding.place().file());
    location.add("lines", lines);
    JsonObject object = new JsonObject();
    object.addProperty(
        "description", wording.sentence(finding) + " (" + wording.wayOut(finding) + ")");
    object.addProperty("check_name", finding.rule().key());
    object.addProperty("fingerprint", fingerprint(finding, twins));
    object.addProperty(
        "severity",
        switch (finding.severity()) {
          case ERROR -> "major";
          case WARNING -> "minor";
          case NOTE -> "info";
        });
    object.add("location", location);
    return object;
  }

  /** Names a finding from one commit to the next, so it says nothing of the line; no two alike. */
  private static String fingerprint(Finding finding, Map<String, Integer> twins) {
    String same = finding.place().file() + "\0" + finding.rule() + "\0" + finding.args();
    int number = twins.merge(same, 1, Integer::sum);
    return UUID.nameUUIDFromBytes((same + "\0" + number).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
