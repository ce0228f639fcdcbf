package dk.vejviser.bake;

import dk.vejviser.bake.markup.PageText;
import dk.vejviser.bake.reading.PageReader;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.content.ContentReader;
import dk.vejviser.product.BakedPage;
import dk.vejviser.model.Site;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.text.Findings;
import dk.vejviser.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a site's finished pages, as a build reads those that it has baked, and makes its search: the part of a build that Pagefind does, from the same files. With
 * {@code facets} their kinds are what they say, and what stands in their heads are facets.
 */
class Index {
  private static final ThreadLocal<PageText> TEXTS = ThreadLocal.withInitial(PageText::new);

  public static void main(String[] args) throws Exception {
    Path site = Path.of(args[1]);
    long begun = System.nanoTime();
    boolean faceted = args.length > 4;
    Site plain = portal(Path.of(args[0]));
    List<BakedPage> pages = pages(plain, site, faceted);
    Site portal = faceted ? Heads.of(plain, pages, site) : plain;
    System.out.printf("read %d%n", (System.nanoTime() - begun) / 1_000_000);
    try (SearchIndex index = SearchIndex.build(portal, pages, Path.of(args[2]))) {
      index.writeShards(Path.of(args[3]));
    }
    System.out.printf("all %d%n", (System.nanoTime() - begun) / 1_000_000);
  }

  /** What the pages belong to; it says how titles are made and has no synonyms. */
  private static Site portal(Path content) throws IOException {
    LocalDate date = LocalDate.of(2026, 11, 23);
    return ContentReader.read(content, new ContentReader.Options(date, false, Optional.empty(), "bench"), new Findings()).get();
  }

  /** Every folder of the site is looked through by the one who reads its pages. */
  private static List<BakedPage> pages(Site portal, Path site, boolean faceted) throws IOException {
    PageReader reader = new PageReader(portal);
    try (Stream<Path> folders = Files.list(site)) {
      return Workers.each(folders.sorted().toList(), folder -> below(folder, file -> page(reader, site, file, faceted))).stream().flatMap(List::stream).toList();
    }
  }

  private static List<BakedPage> below(Path folder, Function<Path, BakedPage> page) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("index.html")).sorted().map(page).toList();
    }
  }

  private static BakedPage page(PageReader reader, Path site, Path file, boolean faceted) {
    try {
      String address = "/" + site.relativize(file.getParent()) + "/";
      String html = Files.readString(file);
      PagePlan plan = new PagePlan(address, faceted ? Heads.kind(html) : "guide", "guide", Optional.empty(), true, Optional::empty);
      PageText text = TEXTS.get();
      text.become(html);
      return reader.read(text, plan, Optional.empty(), address.substring(1) + "index.html");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
