package dk.vejviser.search.shard;

import dk.vejviser.search.index.Impacts;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.index.TermRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the shards say of the terms of one range. */
final class TermWalk implements Impacts.Sink {
  /**
   * A term and what is written of it.
   *
   * @param found the number of its pages
   * @param body its pages by impact
   * @param pages a compound's; of others they are not asked
   */
  record Item(String term, int found, byte[] body, Followers.Row followers, Postings pages) {
    /** How many bytes it may take. */
    int size() {
      return term.length() + body.length + 2 * followers.terms().size() + followers.pages().length;
    }
  }

  private final Set<String> compounds;
  private final Set<String> partsOfAny;
  private final Followers followers;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Postings> parts = new HashMap<>();

  private TermWalk(Followers followers, Set<String> compounds, Set<String> partsOfAny) {
    this.followers = followers;
    this.compounds = compounds;
    this.partsOfAny = partsOfAny;
  }

  /**
   * Walks a range.
   *
   * @param partsOfAny terms whose pages are asked for again
   */
  static TermWalk of(
      PageIndex index, TermRange range, Set<String> compounds, Set<String> partsOfAny)
      throws IOException {
    TermWalk walk = new TermWalk(new Followers(index, range), compounds, partsOfAny);
    Impacts.each(index, range, walk);
    return walk;
  }

  @Override
  public void term(String term, int[] pages, float[] impacts, int count) throws IOException {
    double[] exact = new double[count];
    for (int i = 0; i < count; i++) {
      exact[i] = impacts[i];
    }
    Postings postings = new Postings(Arrays.copyOf(pages, count), exact);
    Bytes body = new Bytes();
    postings.write(body);
    Followers.Row next = followers.of(term, postings);
    Postings kept = compounds.contains(term) ? postings : Postings.NONE;
    items.add(new Item(term, count, body.toByteArray(), next, kept));
    if (partsOfAny.contains(term)) {
      parts.put(term, postings.coarse());
    }
  }

  List<Item> items() {
    return items;
  }

  Map<String, Postings> parts() {
    return parts;
  }
}
