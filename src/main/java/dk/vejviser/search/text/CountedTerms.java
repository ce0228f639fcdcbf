package dk.vejviser.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The distinct terms of one field of one page, each with how often it stands there. They are
 * counted in the terms themselves: one thread at a time.
 */
public record CountedTerms(Term[] terms, int[] counts) {

  /** Counts terms. */
  public static CountedTerms of(List<Term> field) {
    List<Term> distinct = new ArrayList<>();
    for (Term term : field) {
      add(term, 1, distinct);
    }
    return taken(distinct);
  }

  /** Counts the stems of words that mean something. */
  public static CountedTerms stems(CountedWords words) {
    List<Term> distinct = new ArrayList<>(words.words().length);
    for (int i = 0; i < words.words().length; i++) {
      Word word = words.words()[i];
      if (!word.stop) {
        add(word.stem, words.counts()[i], distinct);
      }
    }
    return taken(distinct);
  }

  /** Counts the parts of compounds. */
  public static CountedTerms parts(CountedWords words) {
    List<Term> distinct = new ArrayList<>();
    for (int i = 0; i < words.words().length; i++) {
      for (Term part : words.words()[i].parts) {
        add(part, words.counts()[i], distinct);
      }
    }
    return taken(distinct);
  }

  private static void add(Term term, int times, List<Term> distinct) {
    if (term.count == 0) {
      distinct.add(term);
    }
    term.count += times;
  }

  private static CountedTerms taken(List<Term> distinct) {
    Term[] terms = distinct.toArray(Term[]::new);
    int[] counts = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      counts[i] = terms[i].count;
      terms[i].count = 0;
    }
    return new CountedTerms(terms, counts);
  }
}
