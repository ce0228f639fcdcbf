package dk.vejviser.search.text;

import org.apache.lucene.util.BytesRef;

/** What is indexed: a stem. */
public final class Term {
  final String text;
  final BytesRef bytes;

  /** Scratch space of {@link CountedTerms}; zero outside it. */
  int count;

  Term(String text) {
    this.text = text;
    this.bytes = new BytesRef(text);
  }

  /** The stem, or two that are neighbours. */
  public String text() {
    return text;
  }

  /** The same as Lucene has it. */
  public BytesRef bytes() {
    return bytes;
  }
}
