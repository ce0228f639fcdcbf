package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads lists that have an entry on each line; lines that begin with {@code #} are comments. */
final class ListLines {
  private ListLines() {}

  /** The entries of a file, without the white space around them; none where the site has none. */
  static List<Phrase> read(Map<String, ContentFile> data, String name, Findings findings) {
    Optional<SourceText> source =
        Optional.ofNullable(data.get(name)).flatMap(file -> TextFile.read(file, findings));
    return source.map(ListLines::in).orElse(List.of());
  }

  private static List<Phrase> in(SourceText source) {
    List<Phrase> entries = new ArrayList<>();
    int number = 0;
    for (String line : source.text().lines().toList()) {
      number++;
      String words = line.strip();
      if (!words.isEmpty() && !words.startsWith("#")) {
        entries.add(new Phrase(words, source.line(number)));
      }
    }
    return entries;
  }
}
