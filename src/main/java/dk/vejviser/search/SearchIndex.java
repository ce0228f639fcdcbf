package dk.vejviser.search;

import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.IdleSynonym;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.ListedPages;
import dk.vejviser.search.shard.Layout;
import dk.vejviser.search.shard.PageFiles;
import dk.vejviser.search.shard.ShardWriter;
import dk.vejviser.work.Beside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Lucene index of the pages that readers may find; any tool of Lucene's can open it. */
public final class SearchIndex implements AutoCloseable {
  private final PageIndex pages;
  private final List<IdleSynonym> idle;

  /** What a build makes while Lucene writes; an index that is opened makes it when it is asked. */
  private final @Nullable Beside<PageFiles, RuntimeException> files;

  private @Nullable Layout layout;

  private SearchIndex(
      PageIndex pages,
      List<IdleSynonym> idle,
      @Nullable Beside<PageFiles, RuntimeException> files) {
    this.pages = pages;
    this.idle = idle;
    this.files = files;
  }

  /**
   * Begins to write the index of a site's listed pages into a folder. It can be asked at once;
   * whoever closes it waits until it is written.
   *
   * @throws IOException where the folder cannot be made
   */
  public static SearchIndex build(Site site, List<BakedPage> pages, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    ListedPages listed = ListedPages.of(site, pages);
    List<Entry> shown = listed.shown();
    Beside<PageFiles, RuntimeException> files = Beside.begin(() -> PageFiles.of(shown));
    return new SearchIndex(PageIndex.write(listed, Door.kept(site), folder), listed.idle(), files);
  }

  /**
   * Opens an index that a build left.
   *
   * @throws IOException where there is none
   */
  public static SearchIndex open(Path folder) throws IOException {
    return new SearchIndex(PageIndex.open(folder), List.of(), null);
  }

  /**
   * Writes the files that a browser searches into a folder. The same pages give the same bytes.
   *
   * @throws IOException where the folder cannot be written
   */
  public void writeShards(Path folder) throws IOException {
    Layout cut = layout();
    PageFiles shown = files == null ? PageFiles.of(pages.entries()) : files.result();
    String door = pages.door().map(Door::words).orElse("");
    ShardWriter.write(pages.size(), cut, shown, door, folder);
  }

  /** When the way to help comes first; absent where its site has none. */
  public Optional<Door> door() throws IOException {
    return pages.door().map(Door::of);
  }

  /** How many pages it has. */
  public int size() {
    return pages.size();
  }

  /** Words of the synonyms that change nothing. Only who built the index knows of any. */
  public List<IdleSynonym> idleSynonyms() {
    return idle;
  }

  /**
   * Waits until it is written.
   *
   * @throws IOException where the folder cannot be written
   */
  @Override
  public void close() throws IOException {
    pages.close();
  }

  PageIndex pages() {
    return pages;
  }

  synchronized Layout layout() throws IOException {
    if (layout == null) {
      layout = Layout.of(pages);
    }
    return layout;
  }
}
