package dk.vejviser.site;

import dk.vejviser.build.Build;
import dk.vejviser.build.Folders;
import dk.vejviser.build.Outcome;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.build.output.Trees;
import dk.vejviser.product.BakedPage;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The repository's own content, built by the product as of a fixed day and served on loopback. */
public final class PublishedSite implements AutoCloseable {
  /** The registers' dates of expiry are later; a later day would turn the tests red by itself. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Path work;
  private final Host host;
  private final Map<String, SitePage> pages;

  private final List<BakedPage> baked;
  private final List<Finding> findings;

  private PublishedSite(
      Path work,
      Host host,
      Map<String, SitePage> pages,
      List<BakedPage> baked,
      List<Finding> findings) {
    this.work = work;
    this.host = host;
    this.pages = pages;
    this.baked = baked;
    this.findings = findings;
  }

  static PublishedSite build() throws IOException {
    return build(Path.of("content"));
  }

  /** Another folder's site. */
  static PublishedSite build(Path content) throws IOException {
    Path work = Files.createTempDirectory("vejviser-site");
    Path project = Path.of("").toAbsolutePath();
    Path output = work.resolve("site");
    Settings settings =
        new Settings(
            project,
            project.resolve(content),
            output,
            Optional.empty(),
            DAY,
            false,
            Purpose.PUBLISH,
            2);
    Findings findings = new Findings();
    Outcome outcome = Build.run(settings, findings, phase -> {});
    if (!(outcome instanceof Outcome.Done done)) {
      throw new IllegalStateException("the site does not build: " + findings.sorted());
    }
    return new PublishedSite(work, new Host(output), read(output), done.pages(), findings.sorted());
  }

  /** Where a page is to be seen. */
  String at(String address) {
    return host.address().resolve(address).toString();
  }

  URI address() {
    return host.address();
  }

  public Path folder() {
    return work.resolve("site");
  }

  /** What its build says of its pages. */
  public List<BakedPage> baked() {
    return baked;
  }

  /** What its build found; no errors, or there were no site. */
  List<Finding> findings() {
    return findings;
  }

  /** Every page, by address; pages that only send readers on are none. */
  List<SitePage> pages() {
    return List.copyOf(pages.values());
  }

  /** A test of each page, by the page's title. */
  static Stream<DynamicTest> each(Collection<SitePage> pages, ThrowingConsumer<SitePage> test) {
    return DynamicTest.stream(pages.iterator(), SitePage::title, test);
  }

  List<SitePage> pages(String kind) {
    return pages.values().stream().filter(page -> page.kind().equals(kind)).toList();
  }

  /**
   * The page at an address.
   *
   * @throws IllegalArgumentException where there is none
   */
  SitePage page(String address) {
    return Optional.ofNullable(pages.get(address))
        .orElseThrow(() -> new IllegalArgumentException("no page at " + address));
  }

  /** Whether an address is a page's; feeds and other files have addresses too. */
  boolean has(String address) {
    return pages.containsKey(address);
  }

  /** The longest page of every kind, and of every place in the site that has pages of the kind. */
  List<SitePage> samples() {
    Function<SitePage, String> sort =
        page -> page.kind().equals("page") ? "page" : page.kind() + " " + page.place();
    return List.copyOf(
        pages.values().stream()
            .collect(Collectors.toMap(sort, Function.identity(), longer(), TreeMap::new))
            .values());
  }

  @Override
  public void close() throws IOException {
    host.close();
    Trees.delete(work);
  }

  private static BinaryOperator<SitePage> longer() {
    return BinaryOperator.maxBy(Comparator.comparingInt(page -> page.html().length()));
  }

  private static Map<String, SitePage> read(Path site) throws IOException {
    Map<String, SitePage> pages = new TreeMap<>();
    for (Path file : Folders.files(site)) {
      if (!file.toString().endsWith(".html")) {
        continue;
      }
      String address = "/" + Folders.name(site, file).replaceFirst("(^|/)index\\.html$", "$1");
      String html = Files.readString(file);
      Document document = Jsoup.parse(html);
      if (document.selectFirst("meta[http-equiv=refresh]") == null) {
        String kind = document.body().attr("data-kind");
        pages.put(address, new SitePage(address, kind, html, document));
      }
    }
    return pages;
  }
}
