package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.model.Registers.BannedWord;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.model.Synonym;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The lists that have an entry on each line; lines that begin with {@code #} are comments. */
final class WordLists {
  private static final String LEADS_TO = "=>";

  private final Map<String, ContentFile> data;
  private final Findings findings;

  WordLists(Map<String, ContentFile> data, Findings findings) {
    this.data = data;
    this.findings = findings;
  }

  /** {@code word => say instead | why}. */
  List<BannedWord> bannedWords() {
    return lines("banned-words.txt", List.of(LEADS_TO, "|"), parts -> true, Word.A_BANNED_WORD)
        .stream()
        .map(
            parts ->
                new BannedWord(parts.get(0).words(), parts.get(1).words(), parts.get(2).words()))
        .toList();
  }

  /** {@code 33 98 00 98 => why}. */
  List<RetiredNumber> retiredNumbers() {
    return lines(
            "retired-numbers.txt",
            List.of(LEADS_TO),
            parts -> parts.get(0).words().chars().allMatch(c -> c == ' ' || (c >= '0' && c <= '9')),
            Word.A_RETIRED_NUMBER)
        .stream()
        .map(
            parts -> new RetiredNumber(parts.get(0).words().replace(" ", ""), parts.get(1).words()))
        .toList();
  }

  /** {@code what people say, or this => our word, our other word}. */
  List<Synonym> synonyms() {
    return lines(
            "synonyms.txt",
            List.of(LEADS_TO),
            parts -> parts.stream().allMatch(WordLists::isListOfWords),
            Word.A_SYNONYM)
        .stream()
        .map(parts -> new Synonym(items(parts.get(0)), items(parts.get(1))))
        .toList();
  }

  /** {@code words => one of these ends}. */
  List<List<Phrase>> leading(String name, Map<String, ?> ends, Word expected) {
    return lines(
        name, List.of(LEADS_TO), parts -> ends.containsKey(parts.get(1).words()), expected);
  }

  private static boolean isListOfWords(Phrase part) {
    String words = part.words();
    return !words.contains("=") && !words.contains(">") && !items(part).isEmpty();
  }

  /** What stands between commas. */
  static List<Phrase> items(Phrase list) {
    List<Phrase> items = new ArrayList<>();
    for (int from = 0; from <= list.words().length(); ) {
      int comma = list.words().indexOf(',', from);
      int end = comma < 0 ? list.words().length() : comma;
      Phrase item = list.part(from, end);
      if (!item.words().isEmpty()) {
        items.add(item);
      }
      from = end + 1;
    }
    return items;
  }

  /** The lines of a list that have its form, in parts; none where the site has no such list. */
  private List<List<Phrase>> lines(
      String name, List<String> separators, Predicate<List<Phrase>> sound, Word expected) {
    Optional<SourceText> source =
        Optional.ofNullable(data.get(name)).flatMap(file -> TextFile.read(file, findings));
    return source.map(text -> lines(text, separators, sound, expected)).orElse(List.of());
  }

  private List<List<Phrase>> lines(
      SourceText source, List<String> separators, Predicate<List<Phrase>> sound, Word expected) {
    List<List<Phrase>> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    String[] lines = source.text().split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].strip().startsWith("#")) {
        continue;
      }
      Place place = source.line(i + 1);
      Optional<List<Phrase>> parts =
          parts(new Phrase(lines[i].strip(), place), separators).filter(sound);
      if (parts.isEmpty()) {
        findings.add(Rule.MALFORMED_LIST, place, expected);
        continue;
      }
      String first = parts.get().get(0).words();
      Place before = seen.putIfAbsent(first.toLowerCase(Locale.ROOT).replace(" ", ""), place);
      if (before == null) {
        entries.add(parts.get());
      } else {
        findings.add(Rule.DUPLICATE_ID, place, first, before);
      }
    }
    return entries;
  }

  /**
   * What stands before, between and behind the separators, the first of each counting; absent where
   * one of them is missing or a part has no words. No expression does it: one that leaves out white
   * space around the parts looks over a long line once for each of its letters.
   */
  private static Optional<List<Phrase>> parts(Phrase line, List<String> separators) {
    List<Phrase> parts = new ArrayList<>();
    int from = 0;
    for (String separator : separators) {
      int at = line.words().indexOf(separator, from);
      if (at < 0) {
        return Optional.empty();
      }
      parts.add(line.part(from, at));
      from = at + separator.length();
    }
    parts.add(line.part(from, line.words().length()));
    return parts.stream().anyMatch(part -> part.words().isEmpty())
        ? Optional.empty()
        : Optional.of(List.copyOf(parts));
  }
}
