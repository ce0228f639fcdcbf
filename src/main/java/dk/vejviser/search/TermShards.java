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
 * The terms in sorted ranges, a shard each: first the terms, then the parts of compounds, then each
 * term's pages by impact and the terms that follow it in titles, keywords and headings.
 */
final class TermShards implements Impacts.Sink {
  /** Bytes of a shard before it is deflated. */
  private static final int SIZE = 2000;

  private final Map<String, List<String>> compounds;
  private final Followers followers;
  private final List<Bytes> shards = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private Bytes names = new Bytes();
  private Bytes parts = new Bytes();
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
    if (names.size() + parts.size() + body.size() > SIZE) {
      close();
    }
    if (terms++ == 0) {
      starts.add(Starts.between(lastOfShard, term));
    }
    names.string(term, before);
    parts.strings(compounds.getOrDefault(term, List.of()));
    postings(pages, impacts, count);
    followers.write(term, body);
    before = term;
  }

  /** The greatest impact, then for each level the pages that have it. */
  private void postings(int[] pages, float[] impacts, int count) {
    float greatest = 0;
    for (int i = 0; i < count; i++) {
      greatest = Math.max(greatest, impacts[i]);
    }
    int[] sizes = new int[Levels.MOST + 1];
    int[] levels = new int[count];
    int groups = 0;
    for (int i = 0; i < count; i++) {
      levels[i] = Levels.level(impacts[i], greatest);
      groups += sizes[levels[i]]++ == 0 ? 1 : 0;
    }
    body.number(Levels.peak(greatest));
    body.number(groups);
    for (int level = Levels.MOST; level > 0; level--) {
      if (sizes[level] > 0) {
        body.number(sizes[level] * (Levels.MOST + 1) + level);
        group(pages, levels, level, sizes[level]);
      }
    }
  }

  private void group(int[] pages, int[] levels, int level, int size) {
    int[] group = new int[size];
    for (int i = 0, found = 0; found < size; i++) {
      if (levels[i] == level) {
        group[found++] = pages[i];
      }
    }
    body.ascending(group, size);
  }

  private void close() {
    if (terms == 0) {
      return;
    }
    Bytes shard = new Bytes();
    shard.number(terms);
    shard.writeBytes(names.toByteArray());
    shard.writeBytes(parts.toByteArray());
    shard.writeBytes(body.toByteArray());
    shards.add(shard);
    names = new Bytes();
    parts = new Bytes();
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

    /** The terms that follow, then the pages of each. */
    void write(String term, Bytes out) throws IOException {
      String prefix = term + ' ';
      List<String> followers = new ArrayList<>();
      Bytes lists = new Bytes();
      while (pair != null && pair.compareTo(prefix) < 0) {
        next();
      }
      for (; pair != null && pair.startsWith(prefix); next()) {
        followers.add(pair.substring(prefix.length()));
        int[] pages = new int[pairs.docFreq()];
        postings = pairs.postings(postings, PostingsEnum.NONE);
        for (int i = 0; i < pages.length; i++) {
          pages[i] = postings.nextDoc();
        }
        lists.number(pages.length);
        lists.ascending(pages, pages.length);
      }
      out.sorted(followers);
      out.writeBytes(lists.toByteArray());
    }
  }
}
