package dk.vejviser.cli.findings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.cli.terminal.PrettyJson;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Key;
import dk.vejviser.text.Wording;
import java.util.List;
import java.util.Optional;

/** Findings and proof for programs: one JSON object on standard output. */
final class JsonReport implements Report {
  private final Terminal terminal;
  private final Wording wording;

  JsonReport(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.wording = Wording.in(words.locale());
  }

  @Override
  public void print(List<Finding> findings, Optional<SiteProof> proof) {
    JsonArray list = new JsonArray();
    findings.forEach(finding -> list.add(object(finding)));
    JsonObject root = new JsonObject();
    root.add("findings", list);
    proof.ifPresent(proven -> root.add("proof", ProofReport.json(proven)));
    terminal.out().println(PrettyJson.of(root));
  }

  private JsonObject object(Finding finding) {
    JsonObject object = new JsonObject();
    object.addProperty("file", finding.place().file());
    object.addProperty("line", finding.place().line());
    object.addProperty("column", finding.place().column());
    object.addProperty("length", finding.place().length());
    object.addProperty("severity", Key.of(finding.severity()));
    object.addProperty("rule", finding.rule().key());
    object.addProperty("message", wording.sentence(finding));
    finding.suggestion().ifPresent(word -> object.addProperty("suggestion", word));
    object.addProperty("advice", wording.advice(finding));
    return object;
  }
}
