package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.model.Effect;
import dk.vejviser.model.Milestone;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Word;
import dk.vejviser.time.Week;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures that {@code vejviser effect} wrote: week, journey, milestone and times. */
final class EffectReader {
  static final String FILE = "effect.tsv";
  private static final Pattern ROW =
      Pattern.compile("([^\t]+)\t([a-z0-9-]+)\t([a-z0-9-]+)\t(\\d{1,15})");

  private EffectReader() {}

  static Effect read(Map<String, ContentFile> data, Findings findings) {
    Optional<SourceText> source =
        Optional.ofNullable(data.get(FILE)).flatMap(file -> TextFile.read(file, findings));
    return source.map(text -> read(text, findings)).orElse(Effect.NONE);
  }

  private static Effect read(SourceText source, Findings findings) {
    SortedMap<Week, SortedMap<Milestone, Long>> weeks = new TreeMap<>();
    String[] lines = source.text().split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      Matcher row = ROW.matcher(lines[i].strip());
      Optional<Week> week = row.matches() ? Week.parse(row.group(1)) : Optional.empty();
      if (week.isEmpty()) {
        findings.add(Rule.MALFORMED_LIST, source.line(i + 1), Word.AN_EFFECT_ROW);
        continue;
      }
      weeks
          .computeIfAbsent(week.get(), any -> new TreeMap<>())
          .merge(
              new Milestone(row.group(2), row.group(3)), Long.parseLong(row.group(4)), Math::max);
    }
    return new Effect(weeks);
  }
}
