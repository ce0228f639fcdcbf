import dk.vejviser.content.ContentReader;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Site;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.ShardWriter;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a site's finished pages and makes its search: the part of a build that Pagefind does, from the same files. */
class Index {
  public static void main(String[] args) throws Exception {
    Path site = Path.of(args[1]);
    long begun = System.nanoTime();
    List<BakedPage> pages = pages(site);
    System.out.printf("read %d%n", (System.nanoTime() - begun) / 1_000_000);
    try (SearchIndex index = SearchIndex.build(portal(Path.of(args[0])), pages, Path.of(args[2]))) {
      ShardWriter.write(index, site.resolve("search"));
    }
    System.out.printf("all %d%n", (System.nanoTime() - begun) / 1_000_000);
  }

  /** What the pages belong to; it says how titles are made and has no synonyms. */
  private static Site portal(Path content) throws IOException {
    LocalDate date = LocalDate.of(2026, 11, 23);
    return ContentReader.read(content, new ContentReader.Options(date, false, Optional.empty(), "bench"), new Findings()).get();
  }

  private static List<BakedPage> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.endsWith("index.html")).sorted().toList().parallelStream().map(file -> page(site, file)).toList();
    }
  }

  private static BakedPage page(Path site, Path file) {
    try {
      Document html = Jsoup.parse(file, "UTF-8");
      String address = "/" + site.relativize(file.getParent()) + "/";
      String summary = html.select("meta[name=description]").attr("content");
      return new BakedPage("guide", address, address.substring(1) + "index.html", Optional.empty(), html.title(), summary, Optional.empty(), true,
          sections(html.selectFirst("main")), List.of(), List.of(), List.of(), Set.of(), Optional.empty(), List.of(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BakedPage.Part> sections(Element main) {
    List<BakedPage.Part> sections = new ArrayList<>();
    String anchor = "";
    String heading = "";
    for (Element part : main.children()) {
      if (part.is("h2")) {
        anchor = part.id();
        heading = part.text();
      } else if (part.is("p")) {
        sections.add(new BakedPage.Part(anchor, heading, part.text()));
      }
    }
    return sections;
  }
}
