package dk.vejviser.cli.findings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Severity;
import dk.vejviser.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Errors for the page that a preview shows them on: place, sentence, the line and the way out. */
public final class Overlay {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final int MOST = 20;

  private final Words words;
  private final Wording wording;
  private final Function<Place, Optional<String>> excerpt;

  /** All that it shows; empty where there is no error. */
  private record Shown(
      String language, String title, String close, String more, List<Fault> faults) {}

  /** One error; the line is in three parts, of which the second is what is wrong. */
  private record Fault(
      String place,
      String sentence,
      String rule,
      String before,
      String marked,
      String after,
      String way) {}

  public Overlay(Words words, Function<Place, Optional<String>> excerpt) {
    this.words = words;
    this.wording = Wording.in(words.locale());
    this.excerpt = excerpt;
  }

  public String json(List<Finding> findings) {
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    int left = errors.size() - MOST;
    return GSON.toJson(
        new Shown(
            words.locale().getLanguage(),
            words.say("overlay.title"),
            words.say("overlay.close"),
            left > 0 ? words.say("overlay.more", left) : "",
            errors.stream().limit(MOST).map(this::fault).toList()));
  }

  private Fault fault(Finding finding) {
    Place place = finding.place();
    String line = excerpt.apply(place).orElse("");
    int start = Math.min(place.column() - 1, line.length());
    int end = Math.min(start + place.length(), line.length());
    return new Fault(
        place.toString(),
        wording.sentence(finding),
        finding.rule().key(),
        line.substring(0, start),
        line.substring(start, end),
        line.substring(end),
        wording.wayOut(finding));
  }
}
