package dk.vejviser.search;

import dk.vejviser.search.shard.Postings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one word of a query may stand for; filled by {@link Meanings}, then only read. */
final class Meaning {
  /** One way: terms that must all be there, what that is worth, and each term's postings. */
  record Way(Results.How how, double weight, List<String> terms, List<Postings> postings) {}

  final Query.Asked asked;
  final List<Way> ways = new ArrayList<>();

  /** The terms that stand for the word alone, with the most that one is worth. */
  final Map<String, Double> stems = new LinkedHashMap<>();

  /** Every term that a snippet marks. */
  final Set<String> terms = new LinkedHashSet<>();

  Optional<String> correction = Optional.empty();

  Meaning(Query.Asked asked) {
    this.asked = asked;
  }

  void add(Way way) {
    ways.add(way);
    terms.addAll(way.terms);
    if (way.terms.size() == 1) {
      stems.merge(way.terms.get(0), way.weight, Math::max);
    }
  }
}
