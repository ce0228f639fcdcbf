package dk.vejviser.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What Lucene gives each term on each page: exactly what a BooleanQuery of boosted TermQueries, one
 * a field, would score, asked of the same Similarity without a query for each term.
 */
public final class Impacts {
  /** Is told every term in the order of its bytes, its pages ascending. */
  public interface Sink {
    /**
     * @param pages the first {@code count} count; the arrays are used again
     */
    void term(String term, int[] pages, float[] impacts, int count) throws IOException;
  }

  private final double[] sums;
  private final int[] pages;
  private final float[] impacts;
  private int count;

  private Impacts(int pages) {
    this.sums = new double[pages];
    this.pages = new int[pages];
    this.impacts = new float[pages];
  }

  /** Tells the terms of a range. */
  public static void each(PageIndex index, TermRange range, Sink sink) throws IOException {
    if (index.isEmpty()) {
      return;
    }
    List<Cursor> cursors = new ArrayList<>();
    for (Field field : Field.values()) {
      cursors.add(new Cursor(index.searcher(), index.leaf(), field, range));
    }
    Impacts impacts = new Impacts(index.size());
    for (BytesRef term = least(cursors);
        term != null && range.goesOnTo(term);
        term = least(cursors)) {
      for (Cursor cursor : cursors) {
        if (term.equals(cursor.term)) {
          cursor.addTo(impacts);
        }
      }
      impacts.send(term.utf8ToString(), sink);
    }
  }

  private static @Nullable BytesRef least(List<Cursor> cursors) {
    BytesRef least = null;
    for (Cursor cursor : cursors) {
      if (cursor.term != null && (least == null || cursor.term.compareTo(least) < 0)) {
        least = cursor.term;
      }
    }
    return least == null ? null : BytesRef.deepCopyOf(least);
  }

  private void add(int page, float score) {
    if (sums[page] == 0) {
      pages[count++] = page;
    }
    sums[page] += score;
  }

  private void send(String term, Sink sink) throws IOException {
    Arrays.sort(pages, 0, count);
    for (int i = 0; i < count; i++) {
      impacts[i] = (float) sums[pages[i]];
      sums[pages[i]] = 0;
    }
    sink.term(term, pages, impacts, count);
    count = 0;
  }

  /** One field's terms, walked in step with the other fields'. */
  private static final class Cursor {
    /** Most terms stand on few pages. */
    private static final int FEW = 64;

    private final Field field;
    private final Similarity similarity;
    private final CollectionStatistics statistics;
    private final Similarity.SimScorer[] scorers = new Similarity.SimScorer[FEW];
    private final TermsEnum terms;
    private final long[] norms;
    private @Nullable BytesRef term;
    private @Nullable PostingsEnum postings;

    Cursor(IndexSearcher searcher, LeafReader reader, Field field, TermRange range)
        throws IOException {
      this.field = field;
      similarity = searcher.getSimilarity();
      statistics = searcher.collectionStatistics(field.name());
      terms = Terms.getTerms(reader, field.name()).iterator();
      term = range.first(terms);
      norms = new long[reader.maxDoc()];
      NumericDocValues lengths = reader.getNormValues(field.name());
      if (lengths != null) {
        while (lengths.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
          norms[lengths.docID()] = lengths.longValue();
        }
      }
    }

    void addTo(Impacts impacts) throws IOException {
      Similarity.SimScorer scorer = scorer(terms.docFreq());
      postings = terms.postings(postings, PostingsEnum.FREQS);
      while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        int page = postings.docID();
        impacts.add(page, scorer.score(postings.freq(), norms[page]));
      }
      term = terms.next();
    }

    /** BM25 knows a term by the number of its pages alone, and takes long to begin with one. */
    private Similarity.SimScorer scorer(int found) throws IOException {
      if (found >= FEW) {
        return newScorer(found);
      }
      if (scorers[found] == null) {
        scorers[found] = newScorer(found);
      }
      return scorers[found];
    }

    private Similarity.SimScorer newScorer(int found) throws IOException {
      TermStatistics one = new TermStatistics(term, found, terms.totalTermFreq());
      return similarity.scorer(field.weight, statistics, one);
    }
  }
}
