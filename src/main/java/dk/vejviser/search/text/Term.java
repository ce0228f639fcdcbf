package dk.vejviser.search.text;

import org.apache.lucene.util.BytesRef;

/** What is indexed: a stem. */
public final class Term {
  final String text;
  final BytesRef bytes;

  /** Its place among all terms of its vocabulary, in the order of their bytes. */
  int rank;

  Term(String text) {
    this.text = text;
    this.bytes = new BytesRef(text);
  }

  /** The stem. */
  public String text() {
    return text;
  }

  /** The same as Lucene has it. */
  public BytesRef bytes() {
    return bytes;
  }

  /** Its place among all terms of its vocabulary; only of one that is settled. */
  public int rank() {
    return rank;
  }
}
