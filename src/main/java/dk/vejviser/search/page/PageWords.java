package dk.vejviser.search.page;

import dk.vejviser.search.text.Tokens;
import dk.vejviser.search.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A page cut into words; keywords and headings apart, since words are neighbours within one. */
public record PageWords(
    List<Word> title,
    List<List<Word>> keywords,
    List<Word> summary,
    List<List<Word>> headings,
    List<Word> body) {

  static PageWords of(Entry entry, Tokens<Word> tokens, Synonyms synonyms) {
    List<List<Word>> headings = new ArrayList<>();
    List<Word> body = new ArrayList<>();
    for (Entry.Section section : entry.sections()) {
      List<Word> heading = tokens.words(section.heading());
      if (!heading.isEmpty()) {
        headings.add(heading);
      }
      tokens.addWords(section.text(), body);
    }
    List<Word> title = tokens.words(entry.title());
    List<List<Word>> keywords = new ArrayList<>();
    entry.keywords().forEach(keyword -> keywords.add(tokens.words(keyword)));
    List<List<Word>> named = new ArrayList<>(keywords);
    named.add(title);
    keywords.addAll(synonyms.of(named));
    headings.addAll(synonyms.of(headings));
    synonyms.of(List.of(body)).forEach(body::addAll);
    return new PageWords(title, keywords, tokens.words(entry.summary()), headings, body);
  }

  /** Every word, as often as it is written. */
  void each(Consumer<Word> sink) {
    title.forEach(sink);
    keywords.forEach(words -> words.forEach(sink));
    summary.forEach(sink);
    headings.forEach(words -> words.forEach(sink));
    body.forEach(sink);
  }
}
