package dk.vejviser.bake.asset;

import dk.vejviser.text.FileName;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stylesheet joined of many: a line {@code @import url("x.css") layer(y);} is replaced by that
 * file, in its layer. A chain of imports would cost a phone a round trip each.
 */
final class Stylesheet {
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s+url\\(\"([^\"]+)\"\\)(?:\\s+layer\\(([\\w.-]+)\\))?\\s*;");
  private static final String FORM = "url(\"x.css\") layer(y);";

  /** One that has a line for itself is for who reads the source. */
  private static final Pattern COMMENT = Pattern.compile("\\s*/\\*(?:[^*]|\\*(?!/))*\\*/\\s*");

  /** An address that counts from the file it stands in. */
  private static final Pattern RELATIVE =
      Pattern.compile("url\\((['\"]?)(?![/#'\"]|[a-zA-Z][a-zA-Z0-9+.-]*:)");

  /**
   * A stylesheet's text with all that it imports.
   *
   * @param parts the files that were joined into it
   */
  record Joined(String css, Set<Path> parts) {}

  private final Path folder;
  private final String label;
  private final Findings findings;
  private final Set<Path> parts = new TreeSet<>();
  private final Deque<Path> open = new ArrayDeque<>();

  private Stylesheet(Path folder, String label, Findings findings) {
    this.folder = folder;
    this.label = label;
    this.findings = findings;
  }

  /**
   * Joins. An import of a file that is missing, or in a form that is not ours, is a finding where
   * it stands.
   *
   * @param label the main file's folder, as findings name it
   */
  static Joined join(Path main, String label, Findings findings) throws IOException {
    Path folder = main.toAbsolutePath().normalize().getParent();
    Stylesheet sheet = new Stylesheet(folder, label, findings);
    String css = sheet.read(folder.resolve(main.getFileName()));
    return new Joined(css, sheet.parts);
  }

  private String read(Path file) throws IOException {
    open.push(file);
    StringBuilder joined = new StringBuilder();
    int number = 0;
    for (String line : text(file).lines().toList()) {
      number++;
      if (line.stripLeading().startsWith("@import")) {
        joined.append(imported(file, line, number));
      } else if (!COMMENT.matcher(line).matches()) {
        joined.append(line).append('\n');
      }
    }
    open.pop();
    return joined.toString();
  }

  private String text(Path file) throws IOException {
    return Utf8.read(Files.readAllBytes(file), name(file), findings)
        .map(SourceText::text)
        .orElse("");
  }

  private String imported(Path file, String line, int number) throws IOException {
    Matcher written = IMPORT.matcher(line.strip());
    if (!written.matches()) {
      String value = line.strip().substring("@import".length()).strip();
      findings.add(Rule.BAD_VALUE, place(file, number, line, line.strip()), "@import", value, FORM);
      return "";
    }
    Path part = file.resolveSibling(written.group(1)).normalize();
    Place place = place(file, number, line, written.group(1));
    if (open.contains(part)) {
      findings.add(Rule.BAD_VALUE, place, "@import", written.group(1), FORM);
      return "";
    }
    if (!part.startsWith(folder) || !Files.isRegularFile(part)) {
      findings.add(Rule.MISSING_FILE, place);
      return "";
    }
    parts.add(part);
    String css = moved(read(part), file, part).strip();
    return written.group(2) == null
        ? css + "\n"
        : "@layer " + written.group(2) + " {\n" + css + "\n}\n";
  }

  /**
   * Addresses in a part count from its own folder; in the joined text, from the importing one's.
   */
  private static String moved(String css, Path file, Path part) {
    Path way = file.getParent().relativize(part.getParent());
    if (way.toString().isEmpty()) {
      return css;
    }
    String prefix = Matcher.quoteReplacement(FileName.of(way) + "/");
    return RELATIVE.matcher(css).replaceAll("$0" + prefix);
  }

  private Place place(Path file, int number, String line, String words) {
    return new Place(name(file), number, line.indexOf(words) + 1, words.length());
  }

  private String name(Path file) {
    return label + "/" + FileName.of(folder.relativize(file));
  }
}
