package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.model.Effect;
import dk.vejviser.model.Milestone;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Rule;
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
  private static final Pattern ROW =
      Pattern.compile("([^\t]+)\t([a-z0-9-]+)\t([a-z0-9-]+)\t(\\d{1,15})");

  private EffectReader() {}

  static Effect read(Map<String, ContentFile> data, Findings findings) {
    SortedMap<Week, SortedMap<Milestone, Long>> weeks = new TreeMap<>();
    for (Phrase line : ListLines.read(data, Effect.FILE, findings)) {
      Matcher row = ROW.matcher(line.words());
      Optional<Week> week = row.matches() ? Week.parse(row.group(1)) : Optional.empty();
      if (week.isEmpty()) {
        findings.add(Rule.MALFORMED_LIST, line.place(), Word.AN_EFFECT_ROW);
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
