package dk.vejviser.search;

import org.apache.lucene.util.BytesRef;

/** What is indexed: a stem. */
final class Term {
  final String text;
  final BytesRef bytes;

  /** Scratch space of {@link CountedTerms}; zero outside it. */
  int count;

  Term(String text) {
    this.text = text;
    this.bytes = new BytesRef(text);
  }
}
