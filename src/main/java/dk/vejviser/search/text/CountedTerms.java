package dk.vejviser.search.text;

import java.util.ArrayList;
import java.util.List;

/** The distinct terms of one field of one page, each with how often it stands there. */
public record CountedTerms(Term[] terms, int[] counts) {

  /** Counts terms, in the terms themselves: one thread at a time. */
  public static CountedTerms of(List<Term> field) {
    List<Term> distinct = new ArrayList<>();
    for (Term term : field) {
      if (term.count++ == 0) {
        distinct.add(term);
      }
    }
    Term[] terms = distinct.toArray(Term[]::new);
    int[] counts = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      counts[i] = terms[i].count;
      terms[i].count = 0;
    }
    return new CountedTerms(terms, counts);
  }
}
