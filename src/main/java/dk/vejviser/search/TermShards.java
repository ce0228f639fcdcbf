package dk.vejviser.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms in sorted ranges, a shard each: first the terms, then the parts of compounds, then each
 * term's pages by impact, the terms that follow it in titles, keywords and headings, and for a
 * compound the pages where only its parts are, so that nobody has to fetch these.
 */
final class TermShards implements Impacts.Sink {
  /** Bytes of a shard before it is deflated. */
  private static final int SIZE = 2000;

  /** A term and what is written of it; a compound's pages. */
  private record Item(String term, byte[] body, Postings pages) {}

  private final Map<String, List<String>> compounds;
  private final Followers followers;
  private final Map<String, Postings> parts = new HashMap<>();
  private final Set<String> partNames = new HashSet<>();
  private final List<Item> items = new ArrayList<>();
  private @Nullable Packed packed;

  private record Packed(List<Bytes> shards, Starts starts) {}

  TermShards(SearchIndex index, Map<String, List<String>> compounds) throws IOException {
    this.compounds = compounds;
    this.followers = new Followers(index);
    compounds.values().forEach(partNames::addAll);
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
    boolean isCompound = compounds.containsKey(term);
    items.add(new Item(term, body.toByteArray(), isCompound ? postings : Postings.NONE));
    if (partNames.contains(term)) {
      parts.put(term, postings.coarse());
    }
  }

  List<Bytes> shards() {
    return packed().shards;
  }

  Starts starts() {
    return packed().starts;
  }

  private Packed packed() {
    if (packed == null) {
      packed = pack();
      items.clear();
      parts.clear();
    }
    return packed;
  }

  private Packed pack() {
    List<Bytes> shards = new ArrayList<>();
    List<String> starts = new ArrayList<>();
    Shard shard = new Shard();
    String last = "";
    for (Item item : items) {
      if (shard.size() > SIZE) {
        shards.add(shard.bytes());
        shard = new Shard();
      }
      if (shard.terms == 0) {
        starts.add(Starts.between(last, item.term));
      }
      shard.add(item);
      last = item.term;
    }
    // Even where there are no terms there is a file that says so.
    if (shard.terms > 0 || items.isEmpty()) {
      shards.add(shard.bytes());
    }
    return new Packed(shards, new Starts(List.copyOf(starts)));
  }

  /** A shard in the making. */
  private final class Shard {
    private final Bytes names = new Bytes();
    private final Bytes partsOfAll = new Bytes();
    private final Bytes body = new Bytes();
    private String before = "";
    private int terms;

    int size() {
      return names.size() + partsOfAll.size() + body.size();
    }

    void add(Item item) {
      names.string(item.term, before);
      before = item.term;
      terms++;
      List<String> own = compounds.getOrDefault(item.term, List.of());
      parts(item.term, own);
      body.writeBytes(item.body);
      if (!own.isEmpty()) {
        Postings.together(own.stream().map(parts::get).toList(), item.pages).write(body);
      }
    }

    /** Where in the compound each part stands behind the one before, or else the part itself. */
    private void parts(String compound, List<String> own) {
      partsOfAll.number(own.size());
      int end = 0;
      for (String part : own) {
        int at = compound.indexOf(part, end);
        partsOfAll.number(at < 0 ? 0 : at - end + 1);
        if (at < 0) {
          partsOfAll.string(part);
        } else {
          partsOfAll.number(part.length());
          end = at + part.length();
        }
      }
    }

    Bytes bytes() {
      Bytes shard = new Bytes();
      shard.number(terms);
      shard.writeBytes(names.toByteArray());
      shard.writeBytes(partsOfAll.toByteArray());
      shard.writeBytes(body.toByteArray());
      return shard;
    }
  }
}
