package dk.vejviser.bake;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stylesheet joined of many: a line {@code @import url("x.css") layer(y);} is replaced by that
 * file, in its layer. A chain of imports would cost a phone a round trip each.
 */
final class Stylesheet {
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s+url\\(\"([^\"]+)\"\\)(?:\\s+layer\\(([\\w-]+)\\))?\\s*;");

  private Stylesheet() {}

  /** The joined text; an import of a file that is missing is a finding at its line. */
  static String join(Path main, String label, Findings findings) throws IOException {
    StringBuilder joined = new StringBuilder();
    List<String> lines = Files.readAllLines(main);
    for (int i = 0; i < lines.size(); i++) {
      Matcher imported = IMPORT.matcher(lines.get(i).strip());
      if (!imported.matches()) {
        joined.append(lines.get(i)).append('\n');
        continue;
      }
      Path part = main.resolveSibling(imported.group(1)).normalize();
      if (!part.startsWith(main.getParent()) || !Files.isRegularFile(part)) {
        int column = lines.get(i).indexOf(imported.group(1)) + 1;
        Place place = new Place(label, i + 1, column, imported.group(1).length());
        findings.add(Rule.MISSING_FILE, place);
        continue;
      }
      String css = Files.readString(part).strip();
      joined.append(
          imported.group(2) == null ? css : "@layer " + imported.group(2) + " {\n" + css + "\n}");
      joined.append('\n');
    }
    return joined.toString();
  }
}
