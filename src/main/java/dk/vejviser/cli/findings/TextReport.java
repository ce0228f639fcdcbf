package dk.vejviser.cli.findings;

import dk.vejviser.cli.terminal.Printable;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Severity;
import dk.vejviser.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Findings for people: place, sentence and rule, the line itself, a caret and the way out. */
public final class TextReport implements Report {
  private static final int WIDEST = 100;
  private static final Map<Severity, String> COLOURS =
      Map.of(Severity.ERROR, "31;1", Severity.WARNING, "33;1", Severity.NOTE, "36;1");

  private final Terminal terminal;
  private final Wording wording;
  private final Function<Place, Optional<String>> excerpt;

  /**
   * @param excerpt the line that a place is on, where there is one
   */
  public TextReport(Terminal terminal, Words words, Function<Place, Optional<String>> excerpt) {
    this.terminal = terminal;
    this.wording = Wording.in(words.locale());
    this.excerpt = excerpt;
  }

  @Override
  public void print(List<Finding> findings, Optional<SiteProof> proof) {
    findings.forEach(finding -> terminal.err().print(lines(finding)));
  }

  /** One finding as it is printed, with a line break at its end. */
  public String lines(Finding finding) {
    Place place = finding.place();
    String colour = COLOURS.get(finding.severity());
    String heading =
        "%s: %s: %s [%s]\n"
            .formatted(
                terminal.paint("1", Printable.of(place.toString())),
                terminal.paint(colour, wording.severity(finding.severity())),
                Printable.of(wording.sentence(finding)),
                finding.rule().key());
    String margin = " ".repeat(String.valueOf(place.line()).length());
    return heading
        + excerpt
            .apply(place)
            .map(line -> quoted(finding, Window.of(line, place), margin, colour))
            .orElseGet(() -> "  " + margin + " = " + Printable.of(wording.wayOut(finding)) + "\n");
  }

  private String quoted(Finding finding, Window window, String margin, String colour) {
    return "  %s | %s\n  %s | %s%s %s\n"
        .formatted(
            finding.place().line(),
            window.line,
            margin,
            window.indent,
            terminal.paint(colour, window.caret),
            Printable.of(wording.wayOut(finding)));
  }

  /** The part of a line that fits the screen, with what stands below it. */
  private record Window(String line, String indent, String caret) {

    static Window of(String line, Place place) {
      int start = Math.min(place.column() - 1, line.length());
      int cut = start > WIDEST * 2 / 3 ? start - WIDEST / 3 : 0;
      int end = Math.min(line.length(), cut + WIDEST);
      String shown =
          (cut > 0 ? "…" : "") + line.substring(cut, end) + (end < line.length() ? "…" : "");
      String before = (cut > 0 ? " " : "") + line.substring(cut, start).replaceAll("[^\t]", " ");
      int length = Math.max(0, Math.min(place.length(), end - start) - 1);
      return new Window(Printable.of(shown), before, "^" + "~".repeat(length));
    }
  }
}
