package dk.vejviser.search.shard;

import dk.vejviser.search.index.Field;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.index.TermRange;
import dk.vejviser.search.text.Vocabulary;
import dk.vejviser.work.Beside;
import dk.vejviser.work.Workers;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How an index is cut into files, and what follows from that: which completions and corrections a
 * word has is a matter of what stands in one file with it.
 *
 * @param terms every stem with the number of its pages
 * @param compounds the stems of a compound's parts, where all of them are terms
 * @param names terms that are two words apart, of which the first says nothing by itself
 */
public record Layout(
    TermShards termShards,
    TypoShards typoShards,
    FacetTable facets,
    TreeMap<String, Integer> terms,
    Map<String, List<String>> compounds,
    Set<String> names) {

  /** More than cores, since no cut is even. */
  private static final int RANGES = 8;

  /** How an index is cut. */
  public static Layout of(PageIndex index) throws IOException {
    Vocabulary vocabulary = index.vocabulary();
    Map<String, List<String>> compounds = vocabulary.compounds();
    Beside<Set<String>, IOException> names = Beside.begin(() -> Names.in(index.entries()));
    Set<String> named = new HashSet<>();
    compounds.values().forEach(named::addAll);
    List<TermWalk> walks =
        Workers.each(
            TermRange.cut(vocabulary.cuts(RANGES)),
            range -> TermWalk.of(index, range, compounds.keySet(), named));
    TreeMap<String, Integer> terms = new TreeMap<>();
    for (TermWalk walk : walks) {
      walk.items().forEach(item -> terms.put(item.term(), item.found()));
    }
    compounds.values().removeIf(parts -> !terms.keySet().containsAll(parts));
    Set<String> titled = index.terms(Field.TITLE);
    Beside<TypoShards, RuntimeException> typos =
        Beside.begin(() -> new TypoShards(terms, titled, vocabulary, index.size()));
    TermShards termShards = new TermShards(walks, compounds);
    FacetTable facets = new FacetTable(index);
    Set<String> known = names.result();
    known.retainAll(terms.keySet());
    return new Layout(termShards, typos.result(), facets, terms, compounds, known);
  }

  /** The terms that a word may be the beginning of, the commonest first. */
  public List<String> startingWith(String prefix) {
    return new Completions(this).startingWith(prefix);
  }
}
