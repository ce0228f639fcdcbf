package dk.vejviser.content.yaml;

import dk.vejviser.content.yaml.Value.Entry;
import dk.vejviser.content.yaml.Value.Mapping;
import dk.vejviser.text.Findings;
import dk.vejviser.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads each key of a malformed mapping by itself, so that one that is wrong doesn't hide the
 * others.
 */
public final class YamlParts {
  private static final Pattern KEY = Pattern.compile("^[a-z][a-z_-]*:", Pattern.MULTILINE);

  private YamlParts() {}

  /** The keys that can be read, each once; what is wrong with the others is found. */
  public static Mapping read(SourceText source, int start, int end, Findings findings) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Integer> starts = starts(source, start, end);
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
      Optional<Value> part = YamlReader.read(source, starts.get(i), next, findings);
      if (part.isPresent() && part.get() instanceof Mapping mapping) {
        mapping.entries().stream().filter(entry -> seen.add(entry.key())).forEach(entries::add);
      }
    }
    return new Mapping(entries, source.place(start, start));
  }

  private static List<Integer> starts(SourceText source, int start, int end) {
    List<Integer> starts = new ArrayList<>();
    Matcher keys = KEY.matcher(source.text()).region(start, end);
    while (keys.find()) {
      starts.add(keys.start());
    }
    return starts;
  }
}
