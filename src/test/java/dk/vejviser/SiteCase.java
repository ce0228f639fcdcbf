package dk.vejviser;

import dk.vejviser.check.Checks;
import dk.vejviser.content.ContentReader;
import dk.vejviser.picture.Gallery;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A small site in one text and what is wrong with it. A line {@code === content/guides/x.md} begins
 * a file, {@code === without content/data/site.yaml} takes one of the base's away, and {@code ===
 * findings} begins the findings, one a line:
 *
 * <pre>content/guides/x.md:4:9 unknown-topic [bakcup] ? backup</pre>
 *
 * @param files contents by path
 * @param without paths that the base has and the case hasn't
 */
record SiteCase(Map<String, String> files, List<String> without, List<String> findings) {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
  private static final String HEADER = "=== ";
  private static final String FINDINGS = "findings";
  private static final String WITHOUT = "without ";

  static SiteCase read(Path path) {
    Map<String, List<String>> parts = new TreeMap<>();
    List<String> without = new ArrayList<>();
    List<String> lines = List.of();
    try {
      for (String line : Files.readString(path).split("\n", -1)) {
        if (line.startsWith(HEADER + WITHOUT)) {
          without.add(line.substring((HEADER + WITHOUT).length()));
        } else if (line.startsWith(HEADER)) {
          lines = new ArrayList<>();
          parts.put(line.substring(HEADER.length()), lines);
        } else if (!parts.isEmpty()) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> findings = parts.getOrDefault(FINDINGS, List.of());
    parts.remove(FINDINGS);
    Map<String, String> files = new TreeMap<>();
    parts.forEach((name, content) -> files.put(name, String.join("\n", content)));
    return new SiteCase(files, without, findings.stream().filter(line -> !line.isBlank()).toList());
  }

  /** The base with what this case adds, replaces and takes away. */
  SiteCase over(SiteCase base) {
    Map<String, String> all = new TreeMap<>(base.files);
    all.keySet().removeAll(without);
    all.putAll(files);
    return new SiteCase(all, List.of(), findings);
  }

  /** What reading and checking the site finds, as lines of a case. */
  List<String> found(Path folder) {
    return findings(folder).stream().map(SiteCase::line).toList();
  }

  /** What reading and checking the site finds. */
  List<Finding> findings(Path folder) {
    write(folder);
    Findings findings = new Findings();
    ContentReader.read(
            folder.resolve("content"),
            new ContentReader.Options(DATE, false, Optional.empty(), "content"),
            Checks::wording,
            findings)
        .ifPresent(site -> Checks.content(site, findings));
    inspectPictures(folder.resolve("content"), findings);
    return findings.sorted();
  }

  private static void inspectPictures(Path content, Findings findings) {
    try {
      Gallery.of(content, "content", 1).inspect(findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line that a place is on; absent where no file of the case has it. */
  Optional<String> line(Place place) {
    return Optional.ofNullable(files.get(place.file()))
        .flatMap(text -> text.lines().skip(place.line() - 1L).findFirst());
  }

  /** The case's text up to its findings, and these findings instead of its own. */
  static void rewrite(Path path, List<String> findings) {
    try {
      String text = Files.readString(path);
      String mark = HEADER + FINDINGS + "\n";
      int end = text.startsWith(mark) ? 0 : text.indexOf("\n" + mark) + 1;
      String files = end > 0 || text.startsWith(mark) ? text.substring(0, end) : text;
      Files.writeString(
          path, files + mark + String.join("\n", findings) + (findings.isEmpty() ? "" : "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path folder) {
    try {
      Files.createDirectories(folder.resolve("content"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Finding finding) {
    String args = finding.args().isEmpty() ? "" : " [" + String.join(" | ", finding.args()) + "]";
    return finding.place()
        + " "
        + finding.rule().key()
        + args
        + finding.suggestion().map(word -> " ? " + word).orElse("");
  }
}
