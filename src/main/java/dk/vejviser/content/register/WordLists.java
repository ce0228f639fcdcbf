package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.model.Registers.BannedWord;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.model.Registers.Synonym;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists that have an entry on each line; lines that begin with {@code #} are comments. */
final class WordLists {
  private static final Pattern BANNED = Pattern.compile("(.+?)\\s*=>\\s*([^|]+?)\\s*\\|\\s*(.+)");
  private static final Pattern SYNONYM = Pattern.compile("([^=>]+?)\\s*=>\\s*([^=>]+)");
  private static final Pattern RETIRED = Pattern.compile("([0-9][0-9 ]*?)\\s*=>\\s*(.+)");

  private final Map<String, ContentFile> data;
  private final Findings findings;

  WordLists(Map<String, ContentFile> data, Findings findings) {
    this.data = data;
    this.findings = findings;
  }

  /** {@code word => say instead | why}. */
  List<BannedWord> bannedWords() {
    return lines("banned-words.txt", BANNED, Word.A_BANNED_WORD).stream()
        .map(line -> new BannedWord(line.group(1), line.group(2), line.group(3)))
        .toList();
  }

  /** {@code 33 98 00 98 => why}. */
  List<RetiredNumber> retiredNumbers() {
    return lines("retired-numbers.txt", RETIRED, Word.A_RETIRED_NUMBER).stream()
        .map(line -> new RetiredNumber(line.group(1).replace(" ", ""), line.group(2)))
        .toList();
  }

  /** {@code what people say, or this => our word, our other word}. */
  List<Synonym> synonyms() {
    return lines("synonyms.txt", SYNONYM, Word.A_SYNONYM).stream()
        .map(line -> new Synonym(items(line.group(1)), items(line.group(2))))
        .toList();
  }

  private static List<String> items(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The lines of a list that have its form; none where the site has no such list. */
  private List<Matcher> lines(String name, Pattern form, Word expected) {
    Optional<SourceText> source =
        Optional.ofNullable(data.get(name)).flatMap(file -> TextFile.read(file, findings));
    return source.map(text -> lines(text, form, expected)).orElse(List.of());
  }

  private List<Matcher> lines(SourceText source, Pattern form, Word expected) {
    List<Matcher> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    String[] lines = source.text().split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher entry = form.matcher(lines[i].strip());
      if (lines[i].isBlank() || lines[i].strip().startsWith("#")) {
        continue;
      }
      Place place = source.line(i + 1);
      if (!entry.matches()) {
        findings.add(Rule.MALFORMED_LIST, place, expected);
        continue;
      }
      String key = entry.group(1).toLowerCase(Locale.ROOT).replace(" ", "");
      Place first = seen.putIfAbsent(key, place);
      if (first == null) {
        entries.add(entry);
      } else {
        findings.add(Rule.DUPLICATE_ID, place, entry.group(1), first);
      }
    }
    return entries;
  }
}
