package dk.vejviser.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Writes the files that a browser searches: {@code root.bin}, and a folder named by a hash of all
 * that is in it. The same pages give the same bytes.
 */
public final class ShardWriter {
  static final int FORMAT = 2;

  /** A file's name and its deflated bytes. */
  private record Shard(String name, byte[] deflated) {
    String file() {
      return name + ".bin";
    }
  }

  private final SearchIndex index;
  private final Layout layout;
  private final List<Shard> shards = new ArrayList<>();

  private ShardWriter(SearchIndex index) throws IOException {
    this.index = index;
    this.layout = index.layout();
  }

  /**
   * Writes the shards of an index into a folder.
   *
   * @throws IOException where the folder cannot be written
   */
  public static void write(SearchIndex index, Path folder) throws IOException {
    ShardWriter writer = new ShardWriter(index);
    writer.deflate();
    writer.write(folder);
  }

  private void deflate() throws IOException {
    add("t", layout.termShards().shards());
    add("d", layout.typoShards().startShards());
    add("e", layout.typoShards().endShards());
    int pages = index.size();
    int together = Texts.recordsAFile(pages);
    try {
      add("r", (pages + together - 1) / together, i -> records(i * together, together));
      add("f", pages, i -> Texts.fragment(entry(i)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Bytes records(int from, int count) {
    return Texts.records(
        IntStream.range(from, Math.min(index.size(), from + count)).mapToObj(this::entry).toList());
  }

  private Entry entry(int page) {
    try {
      return index.entry(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String kind, List<Bytes> files) {
    add(kind, files.size(), files::get);
  }

  private void add(String kind, int count, IntFunction<Bytes> content) {
    shards.addAll(
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> new Shard(kind + i, content.apply(i).deflated()))
            .toList());
  }

  private void write(Path folder) throws IOException {
    String build = digest();
    Path home = Files.createDirectories(folder.resolve(build));
    for (Shard shard : shards) {
      Files.write(home.resolve(shard.file()), Seal.put(build + '/' + shard.name, shard.deflated));
    }
    Shard root = new Shard("root", root(build).deflated());
    Files.write(folder.resolve(root.file()), Seal.put(root.name, root.deflated));
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Shard shard : shards) {
        digest.update(shard.name.getBytes(StandardCharsets.UTF_8));
        digest.update(shard.deflated);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  private Bytes root(String build) {
    Bytes root = new Bytes();
    root.number(FORMAT);
    root.string(build);
    root.number(index.size());
    root.number(Texts.recordsAFile(index.size()));
    root.number(layout.typoShards().ends());
    layout.facets().write(root);
    starts(root, layout.termShards().starts());
    starts(root, layout.typoShards().starts());
    return root;
  }

  private static void starts(Bytes out, Starts starts) {
    out.number(starts.starts().size());
    String before = "";
    for (String start : starts.starts()) {
      out.string(start, before);
      before = start;
    }
  }
}
