package dk.vejviser.search.index;

import dk.vejviser.search.page.ListedPages;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * A field of all pages, turned from what stands on each page to where each term stands.
 *
 * @param norms how long the field is on each page, as Lucene keeps it; nothing where no score asks
 */
record TurnedField(FieldTerms terms, byte @Nullable [] norms) {

  static TurnedField of(String name, ListedPages pages) {
    if (name.equals(Field.PAIRS)) {
      return new TurnedField(PairCounter.of(pages), null);
    }
    return new FieldCounter(Field.valueOf(name), pages).turned();
  }

  /** A field with its length on each page. */
  static TurnedField of(Field field, FieldTerms terms, int[] lengths) {
    return new TurnedField(terms, norms(field.name(), lengths));
  }

  /** What Lucene's own indexing would keep. */
  private static byte[] norms(String name, int[] lengths) {
    Similarity similarity = Field.similarity();
    byte[] norms = new byte[lengths.length];
    for (int page = 0; page < norms.length; page++) {
      if (lengths[page] > 0) {
        FieldInvertState length =
            new FieldInvertState(
                Version.LATEST.major,
                name,
                IndexOptions.DOCS_AND_FREQS,
                lengths[page],
                lengths[page],
                0,
                0,
                0,
                0);
        norms[page] = (byte) similarity.computeNorm(length);
      }
    }
    return norms;
  }

  /** The norms of one page after the other. */
  NumericDocValues lengths() {
    return new Lengths(norms == null ? new byte[0] : norms);
  }

  private static final class Lengths extends NumericDocValues {
    private final byte[] norms;
    private int page = -1;

    Lengths(byte[] norms) {
      this.norms = norms;
    }

    @Override
    public long longValue() {
      return norms[page];
    }

    @Override
    public boolean advanceExact(int target) {
      page = target;
      return true;
    }

    @Override
    public int docID() {
      return page;
    }

    @Override
    public int nextDoc() {
      return advance(page + 1);
    }

    @Override
    public int advance(int target) {
      page = target < norms.length ? target : NO_MORE_DOCS;
      return page;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
