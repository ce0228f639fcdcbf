package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.PageWords;
import dk.vejviser.search.text.CountedTerms;
import dk.vejviser.search.text.Term;
import dk.vejviser.search.text.Vocabulary;
import dk.vejviser.search.text.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page as Lucene is handed it.
 *
 * @param shown what is kept of it to show it
 */
record IndexedPage(Entry shown, Map<Field, CountedTerms> fields, CountedTerms pairs) {

  static IndexedPage of(Entry shown, PageWords words, Vocabulary vocabulary) {
    Map<Field, CountedTerms> fields = new EnumMap<>(Field.class);
    List<List<Word>> title = List.of(words.title());
    List<Term> keywords = stems(words.keywords());
    // Who types a list's name mostly wants what it lists, and who types a word what to do about it:
    // these names count as keywords.
    boolean isNamed = shown.isList() || shown.isWord();
    if (isNamed) {
      keywords.addAll(stems(title));
    }
    fields.put(Field.TITLE, CountedTerms.of(isNamed ? List.of() : stems(title)));
    fields.put(Field.TITLE_PARTS, CountedTerms.of(parts(title)));
    fields.put(Field.HEADINGS, CountedTerms.of(stems(words.headings())));
    fields.put(Field.HEADING_PARTS, CountedTerms.of(parts(words.headings())));
    fields.put(Field.BODY, CountedTerms.stems(words.body()));
    fields.put(Field.BODY_PARTS, CountedTerms.parts(words.body()));
    fields.put(Field.KEYWORDS, CountedTerms.of(keywords));
    fields.put(Field.SUMMARY, CountedTerms.of(stems(List.of(words.summary()))));
    return new IndexedPage(shown, fields, CountedTerms.of(pairs(words, vocabulary)));
  }

  private static List<Term> parts(List<List<Word>> texts) {
    List<Term> pieces = new ArrayList<>();
    texts.forEach(text -> text.forEach(word -> pieces.addAll(word.parts())));
    return pieces;
  }

  private static List<Term> stems(List<List<Word>> texts) {
    List<Term> stems = new ArrayList<>();
    for (List<Word> text : texts) {
      for (Word word : text) {
        if (!word.isStop()) {
          stems.add(word.stem());
        }
      }
    }
    return stems;
  }

  private static List<Term> pairs(PageWords page, Vocabulary vocabulary) {
    List<Term> found = new ArrayList<>();
    addPairs(page.title(), vocabulary, found);
    page.keywords().forEach(keyword -> addPairs(keyword, vocabulary, found));
    page.headings().forEach(heading -> addPairs(heading, vocabulary, found));
    return found;
  }

  private static void addPairs(List<Word> text, Vocabulary vocabulary, List<Term> found) {
    List<Term> stems = stems(List.of(text));
    for (int i = 0; i + 1 < stems.size(); i++) {
      found.add(vocabulary.term(stems.get(i).text() + ' ' + stems.get(i + 1).text()));
    }
  }
}
