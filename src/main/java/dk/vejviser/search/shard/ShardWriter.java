package dk.vejviser.search.shard;

import dk.vejviser.search.text.Danish;
import dk.vejviser.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Writes the files that a browser searches: a folder named by a hash of all that is in it, and
 * beside it once more what the search asks for first, for pages that don't know the name. The same
 * pages give the same bytes.
 */
public final class ShardWriter {
  static final int FORMAT = 9;
  private static final String DOOR = "door.txt";

  /** A file's name and its deflated bytes. */
  private record Shard(String name, byte[] deflated) {
    String file() {
      return name + ".bin";
    }
  }

  private final int size;
  private final Layout layout;
  private final SharedCodes terms;
  private final PageFiles pages;
  private final String door;
  private final List<Shard> shards = new ArrayList<>();

  private ShardWriter(int size, Layout layout, PageFiles pages, String door) {
    this.size = size;
    this.layout = layout;
    List<Bytes> shards = layout.termShards().shards();
    this.terms = new SharedCodes(shards.size(), i -> shards.get(i).toByteArray(), new byte[0]);
    this.pages = pages;
    this.door = door;
  }

  /**
   * Writes the shards of an index into a folder.
   *
   * @param size how many pages it has
   * @param door the words that open the way to help
   * @throws IOException where the folder cannot be written
   */
  public static void write(int size, Layout layout, PageFiles pages, String door, Path folder)
      throws IOException {
    ShardWriter writer = new ShardWriter(size, layout, pages, door);
    writer.deflate();
    writer.write(folder);
  }

  private void deflate() {
    List<Bytes> files = layout.termShards().shards();
    add("t", files.size(), i -> terms.deflated(files.get(i).toByteArray()));
    add("d", layout.typoShards().startShards());
    add("e", layout.typoShards().endShards());
    add("p", pages.deflated().size(), pages.deflated()::get);
  }

  private void add(String kind, List<Bytes> files) {
    add(kind, files.size(), i -> files.get(i).deflated());
  }

  private void add(String kind, int count, IntFunction<byte[]> deflated) {
    shards.addAll(
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> new Shard(kind + i, deflated.apply(i)))
            .toList());
  }

  private void write(Path folder) throws IOException {
    String build = digest();
    Path home = Files.createDirectories(folder.resolve(build));
    // One after the other: a second thread would only wait for the folder, and work while it does.
    for (Shard shard : shards) {
      write(home, build + '/' + shard.name, shard);
    }
    Shard root = new Shard("root", root(build).deflated());
    write(home, build + '/' + root.name, root);
    write(folder, root.name, root);
    Files.writeString(home.resolve(DOOR), door);
    Files.writeString(folder.resolve(DOOR), door);
  }

  private static void write(Path folder, String name, Shard shard) throws IOException {
    Files.write(folder.resolve(shard.file()), Seal.put(name, shard.deflated));
  }

  private String digest() {
    MessageDigest digest = Sha256.begin();
    for (Shard shard : shards) {
      digest.update(shard.name.getBytes(StandardCharsets.UTF_8));
      digest.update(shard.deflated);
    }
    digest.update(root("").deflated());
    digest.update(door.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private Bytes root(String build) {
    Bytes root = new Bytes();
    root.number(FORMAT);
    root.string(build);
    root.number(size);
    root.number(pages.pagesAFile());
    root.number(layout.typoShards().ends());
    terms.write(root);
    pages.codes().write(root);
    root.sorted(Danish.stopWords());
    root.sorted(List.copyOf(layout.names()));
    layout.facets().write(root);
    root.sorted(layout.termShards().starts().starts());
    root.sorted(layout.typoShards().starts().starts());
    return root;
  }
}
