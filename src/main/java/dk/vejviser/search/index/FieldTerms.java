package dk.vejviser.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of a field and the pages of each, as Lucene reads them. */
final class FieldTerms extends Terms {
  private final BytesRef[] terms;

  /** Where each term's pages begin, and where the last one's end. */
  private final int[] starts;

  private final int[] pages;
  private final int @Nullable [] counts;
  private final int pagesWithAny;
  private final long total;

  private FieldTerms(BytesRef[] terms, int[] starts, int[] pages, int @Nullable [] counts) {
    this.terms = terms;
    this.starts = starts;
    this.pages = pages;
    this.counts = counts;
    BitSet any = new BitSet();
    for (int page : pages) {
      any.set(page);
    }
    this.pagesWithAny = any.cardinality();
    this.total = counts == null ? pages.length : sum(0, pages.length);
  }

  /** Is told the terms in the order of their bytes. */
  static final class Maker {
    private final List<BytesRef> terms = new ArrayList<>();
    private int[] starts = new int[1024];

    void term(BytesRef term, int pages) {
      terms.add(term);
      starts = ArrayUtil.grow(starts, terms.size() + 1);
      starts[terms.size()] = starts[terms.size() - 1] + pages;
    }

    /**
     * All of them.
     *
     * @param pages of one term after the other, each term's ascending
     * @param counts how often the term stands on each; nothing where that is not counted
     */
    FieldTerms made(int[] pages, int @Nullable [] counts) {
      return new FieldTerms(
          terms.toArray(BytesRef[]::new), Arrays.copyOf(starts, terms.size() + 1), pages, counts);
    }
  }

  private long sum(int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }

  @Override
  public TermsEnum iterator() {
    return new Walk();
  }

  @Override
  public long size() {
    return terms.length;
  }

  @Override
  public long getSumTotalTermFreq() {
    return total;
  }

  @Override
  public long getSumDocFreq() {
    return pages.length;
  }

  @Override
  public int getDocCount() {
    return pagesWithAny;
  }

  @Override
  public boolean hasFreqs() {
    return counts != null;
  }

  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPositions() {
    return false;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  private final class Walk extends BaseTermsEnum {
    private int at = -1;

    @Override
    public @Nullable BytesRef next() {
      return ++at < terms.length ? terms[at] : null;
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      int found = Arrays.binarySearch(terms, text);
      at = found < 0 ? -found - 1 : found;
      if (at == terms.length) {
        return SeekStatus.END;
      }
      return found < 0 ? SeekStatus.NOT_FOUND : SeekStatus.FOUND;
    }

    @Override
    public void seekExact(long ord) {
      at = (int) ord;
    }

    @Override
    public BytesRef term() {
      return terms[at];
    }

    @Override
    public long ord() {
      return at;
    }

    @Override
    public int docFreq() {
      return starts[at + 1] - starts[at];
    }

    @Override
    public long totalTermFreq() {
      return counts == null ? docFreq() : sum(starts[at], starts[at + 1]);
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      Found found = reuse instanceof Found used && used.isOf(FieldTerms.this) ? used : new Found();
      found.begin(starts[at], starts[at + 1]);
      return found;
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      return new SlowImpactsEnum(postings(null, flags));
    }
  }

  /** The pages of a term, one after the other. */
  private final class Found extends PostingsEnum {
    private int first;
    private int at;
    private int end;

    boolean isOf(FieldTerms field) {
      return field == FieldTerms.this;
    }

    void begin(int from, int to) {
      first = from;
      at = from - 1;
      end = to;
    }

    @Override
    public int docID() {
      if (at < first) {
        return -1;
      }
      return at < end ? pages[at] : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
      return ++at < end ? pages[at] : NO_MORE_DOCS;
    }

    @Override
    public int advance(int target) {
      int found = Arrays.binarySearch(pages, at + 1, end, target);
      at = found < 0 ? -found - 1 : found;
      return docID();
    }

    @Override
    public long cost() {
      return end - first;
    }

    @Override
    public int freq() {
      return counts == null ? 1 : counts[at];
    }

    @Override
    public int nextPosition() {
      return -1;
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
      return null;
    }
  }
}
