package dk.vejviser.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The terms in sorted ranges, a shard each: first the terms with the parts of compounds, then each
 * term's pages by impact and the terms that follow it in titles, keywords and headings.
 */
final class TermShards implements Impacts.Sink {
  /** Bytes of a shard before it is deflated. */
  private static final int SIZE = 2000;

  private final Map<String, List<String>> compounds;
  private final Followers followers;
  private final List<Bytes> shards = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private Bytes head = new Bytes();
  private Bytes body = new Bytes();
  private String before = "";
  private String lastOfShard = "";
  private int terms;

  TermShards(SearchIndex index, Map<String, List<String>> compounds) throws IOException {
    this.compounds = compounds;
    this.followers = new Followers(index);
  }

  @Override
  public void term(String term, int[] pages, float[] impacts, int count) throws IOException {
    if (head.size() + body.size() > SIZE) {
      close();
    }
    if (terms++ == 0) {
      starts.add(Starts.between(lastOfShard, term));
    }
    int from = body.size();
    postings(pages, impacts, count);
    int between = body.size();
    followers.write(term, body);
    List<String> parts = compounds.getOrDefault(term, List.of());
    boolean followed = body.size() > between;
    head.string(term, before);
    head.number(count);
    head.number(between - from << 2 | (followed ? 2 : 0) | (parts.isEmpty() ? 0 : 1));
    if (!parts.isEmpty()) {
      head.string(String.join(" ", parts));
    }
    if (followed) {
      head.number(body.size() - between);
    }
    before = term;
  }

  /** The greatest impact, then for each level the pages that have it. */
  private void postings(int[] pages, float[] impacts, int count) {
    float greatest = 0;
    for (int i = 0; i < count; i++) {
      greatest = Math.max(greatest, impacts[i]);
    }
    body.number(Levels.peak(greatest));
    if (count == 1) {
      body.number(pages[0]);
      return;
    }
    int[] group = new int[count];
    int[] levels = new int[count];
    for (int i = 0; i < count; i++) {
      levels[i] = Levels.level(impacts[i], greatest);
    }
    for (int level = Levels.MOST; level > 0; level--) {
      int found = 0;
      for (int i = 0; i < count; i++) {
        if (levels[i] == level) {
          group[found++] = pages[i];
        }
      }
      if (found > 0) {
        body.number(found * (Levels.MOST + 1) + level);
        body.ascending(group, found);
      }
    }
  }

  private void close() {
    if (terms == 0) {
      return;
    }
    Bytes shard = new Bytes();
    shard.number(terms);
    shard.number(head.size());
    shard.writeBytes(head.toByteArray());
    shard.writeBytes(body.toByteArray());
    shards.add(shard);
    head = new Bytes();
    body = new Bytes();
    terms = 0;
    lastOfShard = before;
    before = "";
  }

  List<Bytes> shards() {
    close();
    return shards;
  }

  Starts starts() {
    return new Starts(List.copyOf(starts));
  }

  /** The pairs, walked in step with the terms. */
  private static final class Followers {
    private final TermsEnum pairs;
    private @Nullable PostingsEnum postings;
    private @Nullable String pair;

    Followers(SearchIndex index) throws IOException {
      pairs =
          index.isEmpty() ? TermsEnum.EMPTY : Terms.getTerms(index.leaf(), Field.PAIRS).iterator();
      next();
    }

    private void next() throws IOException {
      BytesRef next = pairs.next();
      pair = next == null ? null : next.utf8ToString();
    }

    void write(String term, Bytes out) throws IOException {
      String prefix = term + ' ';
      String last = "";
      while (pair != null && pair.compareTo(prefix) < 0) {
        next();
      }
      for (; pair != null && pair.startsWith(prefix); next()) {
        String follower = pair.substring(prefix.length());
        out.string(follower, last);
        last = follower;
        int[] pages = new int[pairs.docFreq()];
        postings = pairs.postings(postings, PostingsEnum.NONE);
        for (int i = 0; i < pages.length; i++) {
          pages[i] = postings.nextDoc();
        }
        out.number(pages.length);
        out.ascending(pages, pages.length);
      }
    }
  }
}
