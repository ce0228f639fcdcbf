package dk.vejviser.search.page;

import dk.vejviser.search.text.CountedWords;
import dk.vejviser.search.text.Tokens;
import dk.vejviser.search.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts pages into words, and adds what synonyms say of them. One per thread. */
final class PageCutter {
  private final Tokens<Word> tokens;
  private final Synonyms synonyms;
  private final CountedWords.Counter counter = new CountedWords.Counter();

  PageCutter(Tokens<Word> tokens, Synonyms synonyms) {
    this.tokens = tokens;
    this.synonyms = synonyms;
  }

  PageWords cut(Entry entry) {
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
    List<Word> summary = tokens.words(entry.summary());
    return new PageWords(title, keywords, summary, headings, counter.count(body));
  }
}
