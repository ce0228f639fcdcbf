package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.ListedPages;
import dk.vejviser.search.page.PageWords;
import dk.vejviser.search.text.CountedWords;
import dk.vejviser.search.text.Term;
import dk.vejviser.search.text.Word;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/**
 * Turns one field by counting: all pages are gone through once to know on how many each term
 * stands, and once more to note which these are. What stands on each page is kept nowhere between:
 * a large site has millions of it.
 */
final class FieldCounter {
  private final Field field;
  private final ListedPages pages;

  /** How often each term stands on the page that is being counted; zero between pages. */
  private final int[] times;

  /** The ranks of the page's terms. */
  private int[] distinct = new int[1024];

  private int size;

  FieldCounter(Field field, ListedPages pages) {
    this.field = field;
    this.pages = pages;
    this.times = new int[pages.vocabulary().ranked().size()];
  }

  /** Is told the terms of one page after the other. */
  private interface Sink {
    void term(int page, int rank, int count);
  }

  private void each(Sink sink) {
    for (int page = 0; page < pages.shown().size(); page++) {
      read(field, pages.shown().get(page), pages.words().get(page));
      for (int i = 0; i < size; i++) {
        sink.term(page, distinct[i], times[distinct[i]]);
        times[distinct[i]] = 0;
      }
      size = 0;
    }
  }

  private void read(Field field, Entry shown, PageWords words) {
    switch (field) {
      case TITLE -> stems(isNamed(shown) ? List.of() : words.title());
      case TITLE_PARTS -> parts(words.title());
      case KEYWORDS -> {
        words.keywords().forEach(this::stems);
        stems(isNamed(shown) ? words.title() : List.of());
      }
      case SUMMARY -> stems(words.summary());
      case HEADINGS -> words.headings().forEach(this::stems);
      case HEADING_PARTS -> words.headings().forEach(this::parts);
      case BODY -> stems(words.body());
      case BODY_PARTS -> parts(words.body());
    }
  }

  /**
   * Who types a list's name mostly wants what it lists, and who types a word what to do about it:
   * these names count as keywords.
   */
  private static boolean isNamed(Entry shown) {
    return shown.isList() || shown.isWord();
  }

  private void stems(List<Word> text) {
    for (Word word : text) {
      stem(word, 1);
    }
  }

  private void stems(CountedWords text) {
    for (int i = 0; i < text.words().length; i++) {
      stem(text.words()[i], text.counts()[i]);
    }
  }

  private void stem(Word word, int count) {
    if (!word.isStop()) {
      add(word.stem(), count);
    }
  }

  private void parts(List<Word> text) {
    for (Word word : text) {
      parts(word, 1);
    }
  }

  private void parts(CountedWords text) {
    for (int i = 0; i < text.words().length; i++) {
      parts(text.words()[i], text.counts()[i]);
    }
  }

  private void parts(Word word, int count) {
    List<Term> parts = word.parts();
    for (int i = 0; i < parts.size(); i++) {
      add(parts.get(i), count);
    }
  }

  private void add(Term term, int count) {
    int rank = term.rank();
    if (times[rank] == 0) {
      distinct = ArrayUtil.grow(distinct, size + 1);
      distinct[size++] = rank;
    }
    times[rank] += count;
  }

  /** Of each term its pages; of each page how many words it has in the field. */
  TurnedField turned() {
    List<Term> ranked = pages.vocabulary().ranked();
    int[] lengths = new int[pages.shown().size()];
    int[] next = new int[ranked.size() + 1];
    each(
        (page, rank, count) -> {
          lengths[page] += count;
          next[rank + 1]++;
        });
    FieldTerms.Maker maker = new FieldTerms.Maker();
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (next[rank + 1] > 0) {
        maker.term(ranked.get(rank).bytes(), next[rank + 1]);
      }
      next[rank + 1] += next[rank];
    }
    int[] found = new int[next[ranked.size()]];
    int[] counts = new int[found.length];
    each(
        (page, rank, count) -> {
          int at = next[rank]++;
          found[at] = page;
          counts[at] = count;
        });
    return TurnedField.of(field, maker.made(found, counts), lengths);
  }
}
