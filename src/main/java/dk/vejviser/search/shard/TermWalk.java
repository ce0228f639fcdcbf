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
   * @param pages a compound's; of others they are not asked
   */
  record Item(String term, int found, byte[] body, Postings pages) {}

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
    followers.write(term, body);
    boolean isCompound = compounds.contains(term);
    items.add(new Item(term, count, body.toByteArray(), isCompound ? postings : Postings.NONE));
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
