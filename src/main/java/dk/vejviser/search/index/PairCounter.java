package dk.vejviser.search.index;

import dk.vejviser.search.page.ListedPages;
import dk.vejviser.search.page.PageWords;
import dk.vejviser.search.text.Term;
import dk.vejviser.search.text.Word;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/** Neighbours among the stems of titles, keywords and headings: each pair, and its pages. */
final class PairCounter {
  private int[] firsts = new int[1024];
  private int[] seconds = new int[1024];
  private int[] pages = new int[1024];
  private int size;

  private PairCounter() {}

  /** The pairs of all pages. */
  static FieldTerms of(ListedPages listed) {
    PairCounter pairs = new PairCounter();
    for (int page = 0; page < listed.words().size(); page++) {
      PageWords words = listed.words().get(page);
      pairs.read(words.title(), page);
      for (List<Word> keyword : words.keywords()) {
        pairs.read(keyword, page);
      }
      for (List<Word> heading : words.headings()) {
        pairs.read(heading, page);
      }
    }
    return pairs.turned(listed.vocabulary().ranked());
  }

  private void read(List<Word> text, int page) {
    @Nullable Term last = null;
    for (Word word : text) {
      if (!word.isStop()) {
        if (last != null) {
          add(last.rank(), word.stem().rank(), page);
        }
        last = word.stem();
      }
    }
  }

  private void add(int first, int second, int page) {
    if (size == pages.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      seconds = Arrays.copyOf(seconds, 2 * size);
      pages = Arrays.copyOf(pages, 2 * size);
    }
    firsts[size] = first;
    seconds[size] = second;
    pages[size++] = page;
  }

  /** A blank comes before all that a stem may go on with, so pairs ascend as their stems do. */
  private FieldTerms turned(List<Term> ranked) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    order = sorted(sorted(order, seconds, ranked.size()), firsts, ranked.size());
    FieldTerms.Maker maker = new FieldTerms.Maker();
    int[] turned = new int[size];
    int count = 0;
    for (int from = 0, to; from < size; from = to) {
      int start = count;
      for (to = from; to < size && isSame(order[from], order[to]); to++) {
        int page = pages[order[to]];
        if (count == start || turned[count - 1] < page) {
          turned[count++] = page;
        }
      }
      maker.term(
          spelt(ranked.get(firsts[order[from]]), ranked.get(seconds[order[from]])), count - start);
    }
    return maker.made(Arrays.copyOf(turned, count), null);
  }

  private boolean isSame(int one, int other) {
    return firsts[one] == firsts[other] && seconds[one] == seconds[other];
  }

  private static BytesRef spelt(Term first, Term second) {
    BytesRefBuilder pair = new BytesRefBuilder();
    pair.append(first.bytes());
    pair.append((byte) ' ');
    pair.append(second.bytes());
    return pair.toBytesRef();
  }

  /** In the order of their keys; those with the same key stay as they are. */
  private static int[] sorted(int[] order, int[] keys, int most) {
    int[] next = new int[most + 1];
    for (int i : order) {
      next[keys[i] + 1]++;
    }
    for (int key = 0; key < most; key++) {
      next[key + 1] += next[key];
    }
    int[] sorted = new int[order.length];
    for (int i : order) {
      sorted[next[keys[i]]++] = i;
    }
    return sorted;
  }
}
