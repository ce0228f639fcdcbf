package dk.vejviser.search;

import dk.vejviser.search.Meaning.Way;
import dk.vejviser.search.Results.How;
import dk.vejviser.search.index.Field;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.shard.Postings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores the pages: the words' best ways, their roots added and squared, so that all words a little
 * are more than one of them a lot; the pairs; once for each further known word times the square of
 * the share that matches; as in rank.js.
 */
final class Ranking {
  /** A page and its score. */
  record Scored(int page, double score) {}

  private final PageIndex index;
  private final List<Meaning> words;
  private final List<List<Way>> pairs = new ArrayList<>();

  Ranking(PageIndex index, List<Meaning> words) throws IOException {
    this.index = index;
    this.words = words;
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(pairs(words.get(i), words.get(i + 1)));
    }
  }

  /** The pages where two neighbours of the query are neighbours too. */
  private List<Way> pairs(Meaning one, Meaning next) throws IOException {
    List<Way> found = new ArrayList<>();
    for (Map.Entry<String, Double> first : one.stems.entrySet()) {
      for (Map.Entry<String, Double> second : next.stems.entrySet()) {
        String pair = first.getKey() + ' ' + second.getKey();
        int[] pages = index.pages(Field.PAIRS, pair);
        Postings postings = Postings.alike(pages, Worth.rarity(index.size(), pages.length));
        double weight = Worth.PAIR * first.getValue() * second.getValue();
        found.add(new Way(How.NEIGHBOURS, weight, List.of(pair), List.of(postings)));
      }
    }
    return found;
  }

  /** All pages that match, the best first; a page must have every quoted word. */
  List<Scored> ranked() {
    int pages = index.size();
    double[] sums = new double[pages];
    int[] matched = new int[pages];
    boolean[] missed = new boolean[pages];
    long known = words.stream().filter(word -> !word.ways.isEmpty()).count();
    for (Meaning word : words) {
      double[] best = best(word.ways, pages);
      for (int page = 0; page < pages; page++) {
        if (best[page] > 0) {
          sums[page] += Math.sqrt(best[page]);
          matched[page]++;
        } else if (word.asked.quoted()) {
          missed[page] = true;
        }
      }
    }
    for (int page = 0; page < pages; page++) {
      sums[page] = sums[page] * sums[page] / known;
    }
    for (List<Way> pair : pairs) {
      double[] best = best(pair, pages);
      for (int page = 0; page < pages; page++) {
        sums[page] += best[page];
      }
    }
    List<Scored> hits = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      double share = matched[page] / (double) known;
      double score = sums[page];
      for (int others = 1; others < known; others++) {
        score *= share * share;
      }
      if (matched[page] > 0 && !missed[page]) {
        hits.add(new Scored(page, score));
      }
    }
    hits.sort(BEST_FIRST);
    return hits;
  }

  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble((Scored hit) -> -hit.score);

  private static double[] best(List<Way> ways, int pages) {
    double[] best = new double[pages];
    for (Way way : ways) {
      for (int page : way.postings().get(0).pages()) {
        best[page] = Math.max(best[page], points(way, page));
      }
    }
    return best;
  }

  /** What a way of standing for a word adds on a page; nothing where one of its terms is not. */
  private static double points(Way way, int page) {
    double sum = 0;
    for (Postings postings : way.postings()) {
      double impact = postings.on(page);
      if (impact == 0) {
        return 0;
      }
      sum += impact;
    }
    return way.weight() * sum;
  }

  /** What a page's score is made of, in the query's order. */
  List<Results.Reason> reasons(int page) {
    List<Results.Reason> reasons = new ArrayList<>();
    for (Meaning word : words) {
      reason(word.asked.word(), word.ways, page, reasons);
    }
    for (int i = 0; i < pairs.size(); i++) {
      String asked = words.get(i).asked.word() + ' ' + words.get(i + 1).asked.word();
      reason(asked, pairs.get(i), page, reasons);
    }
    return reasons;
  }

  private static void reason(String asked, List<Way> ways, int page, List<Results.Reason> reasons) {
    @Nullable Way best = null;
    for (Way one : ways) {
      if (points(one, page) > (best == null ? 0 : points(best, page))) {
        best = one;
      }
    }
    if (best != null) {
      reasons.add(new Results.Reason(asked, best.how(), best.terms(), points(best, page)));
    }
  }
}
