package dk.vejviser.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands Lucene each distinct term of a field once, with its count: nothing is analysed twice. */
final class CountedTerms extends TokenStream {
  private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final boolean counted;
  private final List<Term> terms = new ArrayList<>();
  private int[] counts = new int[64];
  private int at;

  /**
   * @param counted false for a field that is indexed without counts
   */
  CountedTerms(boolean counted) {
    this.counted = counted;
  }

  /** Takes the terms of one field of one page. */
  void fill(List<Term> field) {
    terms.clear();
    for (Term term : field) {
      if (term.count++ == 0) {
        terms.add(term);
      }
    }
    if (counts.length < terms.size()) {
      counts = new int[terms.size() * 2];
    }
    for (int i = 0; i < terms.size(); i++) {
      counts[i] = counted ? terms.get(i).count : 1;
      terms.get(i).count = 0;
    }
  }

  @Override
  public boolean incrementToken() {
    if (at == terms.size()) {
      return false;
    }
    clearAttributes();
    bytes.setBytesRef(terms.get(at).bytes);
    frequency.setTermFrequency(counts[at]);
    at++;
    return true;
  }

  @Override
  public void reset() {
    at = 0;
  }
}
