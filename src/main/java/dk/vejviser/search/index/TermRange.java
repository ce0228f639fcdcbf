package dk.vejviser.search.index;

import dk.vejviser.search.text.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the terms in the order of their bytes, so that several threads may walk them.
 *
 * @param from the least
 * @param to what comes after the last; nothing where all others do
 */
public record TermRange(BytesRef from, @Nullable BytesRef to) {
  /** The whole of them. */
  public static final TermRange ALL = new TermRange(new BytesRef(), null);

  /** All terms, cut before each of some that ascend. */
  public static List<TermRange> cut(List<Term> cuts) {
    List<TermRange> ranges = new ArrayList<>();
    BytesRef from = ALL.from;
    for (Term cut : cuts) {
      ranges.add(new TermRange(from, cut.bytes()));
      from = cut.bytes();
    }
    ranges.add(new TermRange(from, null));
    return ranges;
  }

  /** Goes to the first term that is not before the range. */
  public @Nullable BytesRef first(TermsEnum terms) throws IOException {
    return terms.seekCeil(from) == TermsEnum.SeekStatus.END ? null : terms.term();
  }

  boolean goesOnTo(BytesRef term) {
    return to == null || term.compareTo(to) < 0;
  }
}
