package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.model.Registers.BannedWord;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.model.Synonym;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The lists whose entries are words, and what these lead to. */
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
        .map(parts -> new Synonym(parts.get(0).parts(','), parts.get(1).parts(',')))
        .toList();
  }

  /** {@code words => one of these ends}. */
  List<List<Phrase>> leading(String name, Map<String, ?> ends, Word expected) {
    return lines(
        name, List.of(LEADS_TO), parts -> ends.containsKey(parts.get(1).words()), expected);
  }

  private static boolean isListOfWords(Phrase part) {
    String words = part.words();
    return !words.contains("=") && !words.contains(">") && !part.parts(',').isEmpty();
  }

  /** The lines of a list that have its form, in parts; none where the site has no such list. */
  private List<List<Phrase>> lines(
      String name, List<String> separators, Predicate<List<Phrase>> sound, Word expected) {
    List<List<Phrase>> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Phrase line : ListLines.read(data, name, findings)) {
      Optional<List<Phrase>> parts = parts(line, separators).filter(sound);
      if (parts.isEmpty()) {
        findings.add(Rule.MALFORMED_LIST, line.place(), expected);
        continue;
      }
      String first = parts.get().get(0).words();
      Place before =
          seen.putIfAbsent(first.toLowerCase(Locale.ROOT).replace(" ", ""), line.place());
      if (before == null) {
        entries.add(parts.get());
      } else {
        findings.add(Rule.DUPLICATE_ID, line.place(), first, before);
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
