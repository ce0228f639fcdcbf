package dk.vejviser.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an index is cut into files, and what follows from that: which completions and corrections a
 * word has is a matter of what stands in one file with it.
 *
 * @param terms every stem with the number of its pages
 * @param compounds the stems of a compound's parts, where all of them are terms
 */
record Layout(
    TermShards termShards,
    TypoShards typoShards,
    FacetTable facets,
    TreeMap<String, Integer> terms,
    Map<String, List<String>> compounds) {

  static Layout of(SearchIndex index) throws IOException {
    Vocabulary vocabulary = index.vocabulary();
    Map<String, List<String>> compounds = vocabulary.compounds();
    TermShards termShards = new TermShards(index, compounds);
    TreeMap<String, Integer> terms = new TreeMap<>();
    Impacts.each(
        index,
        (term, pages, impacts, count) -> {
          termShards.term(term, pages, impacts, count);
          terms.put(term, count);
        });
    compounds.values().removeIf(parts -> !terms.keySet().containsAll(parts));
    return new Layout(
        termShards,
        new TypoShards(terms, index.terms(Field.TITLE), vocabulary, index.size()),
        new FacetTable(index),
        terms,
        compounds);
  }
}
