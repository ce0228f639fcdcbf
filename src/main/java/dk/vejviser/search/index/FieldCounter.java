package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.ListedPages;
import dk.vejviser.search.page.PageWords;
import dk.vejviser.search.text.CountedWords;
import dk.vejviser.search.text.Term;
import dk.vejviser.search.text.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the terms of one field, page by page: of each page its distinct terms, by their ranks, and
 * how often each stands there.
 */
final class FieldCounter {
  /** How often each term stands on the page that is being counted; zero between pages. */
  private final int[] times;

  /** Where in the rows below each page ends. */
  private final int[] ends;

  private int[] ranks;
  private int[] counts;
  private int size;

  private FieldCounter(int pages, int terms) {
    times = new int[terms];
    ends = new int[pages];
    ranks = new int[pages];
    counts = new int[pages];
  }

  /** Counts a field of all pages. */
  static FieldCounter of(Field field, ListedPages pages) {
    int count = pages.shown().size();
    FieldCounter counter = new FieldCounter(count, pages.vocabulary().ranked().size());
    for (int page = 0; page < count; page++) {
      counter.read(field, pages.shown().get(page), pages.words().get(page));
      counter.end(page);
    }
    return counter;
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
      if (size == ranks.length) {
        ranks = Arrays.copyOf(ranks, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      ranks[size++] = rank;
    }
    times[rank] += count;
  }

  private void end(int page) {
    for (int i = page == 0 ? 0 : ends[page - 1]; i < size; i++) {
      counts[i] = times[ranks[i]];
      times[ranks[i]] = 0;
    }
    ends[page] = size;
  }

  /** How many words each page has in the field. */
  int[] lengths() {
    int[] lengths = new int[ends.length];
    for (int page = 0, i = 0; page < lengths.length; page++) {
      for (; i < ends[page]; i++) {
        lengths[page] += counts[i];
      }
    }
    return lengths;
  }

  /** The same, the other way round: of each term its pages. */
  FieldTerms turned(List<Term> ranked) {
    int[] next = new int[ranked.size() + 1];
    for (int i = 0; i < size; i++) {
      next[ranks[i] + 1]++;
    }
    FieldTerms.Maker maker = new FieldTerms.Maker();
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (next[rank + 1] > 0) {
        maker.term(ranked.get(rank).bytes(), next[rank + 1]);
      }
      next[rank + 1] += next[rank];
    }
    int[] pages = new int[size];
    int[] turned = new int[size];
    for (int page = 0, i = 0; page < ends.length; page++) {
      for (; i < ends[page]; i++) {
        int at = next[ranks[i]]++;
        pages[at] = page;
        turned[at] = counts[i];
      }
    }
    return maker.made(pages, turned);
  }
}
