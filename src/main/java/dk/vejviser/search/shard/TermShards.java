package dk.vejviser.search.shard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms in sorted ranges, a shard each: first the terms, then the parts of compounds, then each
 * term's pages by impact, the terms that follow it in titles, keywords and headings, and for a
 * compound the pages where only its parts are, so that nobody has to fetch these.
 */
final class TermShards {
  /** Bytes of a shard before it is deflated. */
  private static final int SIZE = 2000;

  private final Map<String, List<String>> compounds;
  private final Map<String, Postings> parts = new HashMap<>();
  private final List<Bytes> shards = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();

  /**
   * @param walks of ranges that ascend
   * @param compounds the stems of a compound's parts, where all of them are terms
   */
  TermShards(List<TermWalk> walks, Map<String, List<String>> compounds) {
    this.compounds = compounds;
    walks.forEach(walk -> parts.putAll(walk.parts()));
    List<TermWalk.Item> items = walks.stream().flatMap(walk -> walk.items().stream()).toList();
    pack(items, items.parallelStream().map(this::together).toList());
    parts.clear();
  }

  List<Bytes> shards() {
    return shards;
  }

  Starts starts() {
    return new Starts(starts);
  }

  private List<String> parts(TermWalk.Item item) {
    return compounds.getOrDefault(item.term(), List.of());
  }

  /** The pages where only the parts of a compound are; nothing of other terms. */
  private byte[] together(TermWalk.Item item) {
    List<Postings> own = parts(item).stream().map(parts::get).toList();
    Bytes together = new Bytes();
    if (!own.isEmpty()) {
      Postings.together(own, item.pages()).write(together);
    }
    return together.toByteArray();
  }

  private void pack(List<TermWalk.Item> items, List<byte[]> together) {
    Shard shard = new Shard();
    String last = "";
    for (int i = 0; i < items.size(); i++) {
      TermWalk.Item item = items.get(i);
      if (shard.size() > SIZE) {
        shards.add(shard.bytes());
        shard = new Shard();
      }
      if (shard.terms == 0) {
        starts.add(Starts.between(last, item.term()));
      }
      shard.add(item, together.get(i));
      last = item.term();
    }
    // Even where there are no terms there is a file that says so.
    if (shard.terms > 0 || items.isEmpty()) {
      shards.add(shard.bytes());
    }
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

    void add(TermWalk.Item item, byte[] together) {
      names.string(item.term(), before);
      before = item.term();
      terms++;
      parts(item.term(), TermShards.this.parts(item));
      body.writeBytes(item.body());
      body.writeBytes(together);
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
