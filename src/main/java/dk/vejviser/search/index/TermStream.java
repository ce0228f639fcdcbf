package dk.vejviser.search.index;

import dk.vejviser.search.text.CountedTerms;
import dk.vejviser.search.text.Term;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands Lucene each distinct term of a field once, with its count: nothing is analysed twice. */
final class TermStream extends TokenStream {
  private static final CountedTerms NONE = new CountedTerms(new Term[0], new int[0]);

  private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final boolean counted;
  private CountedTerms field = NONE;
  private int at;

  /**
   * @param counted false for a field that is indexed without counts
   */
  TermStream(boolean counted) {
    this.counted = counted;
  }

  /** Takes the terms of one field of one page. */
  TermStream of(CountedTerms field) {
    this.field = field;
    return this;
  }

  @Override
  public boolean incrementToken() {
    if (at == field.terms().length) {
      return false;
    }
    bytes.setBytesRef(field.terms()[at].bytes());
    frequency.setTermFrequency(counted ? field.counts()[at] : 1);
    at++;
    return true;
  }

  @Override
  public void reset() {
    // Once a field: both that matter are said anew for each term.
    clearAttributes();
    at = 0;
  }
}
