package dk.vejviser.search.shard;

import dk.vejviser.search.index.Field;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.index.TermRange;
import dk.vejviser.search.text.Vocabulary;
import dk.vejviser.work.Workers;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

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
    CompletableFuture<TypoShards> typos =
        CompletableFuture.supplyAsync(
            () -> new TypoShards(terms, titled, vocabulary, index.size()));
    return new Layout(
        new TermShards(walks, compounds),
        typos.join(),
        new FacetTable(index),
        terms,
        compounds,
        Names.of(index.entries(), terms.keySet()));
  }

  /** The terms that a word may be the beginning of, the commonest first. */
  public List<String> startingWith(String prefix) {
    return new Completions(this).startingWith(prefix);
  }
}
