package dk.vejviser.publish.api;

import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Print;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes {@code index.json} beside each page, and {@code /api/} with a list for each kind. */
public final class Api {
  private static final String FOLDER = "api/";

  private final Site site;
  private final PageJson form;
  private final Path output;

  private Api(Site site, List<Print> prints, Path output) {
    this.site = site;
    this.form =
        new PageJson(site, prints.stream().collect(Collectors.toMap(Print::page, one -> one)));
    this.output = output;
  }

  /**
   * Adds the pages that feeds may name; what feeds may not, nobody else shall show either.
   *
   * @param prints what was printed of them
   * @throws IOException where the output folder cannot be written
   */
  public static void write(Site site, List<BakedPage> pages, List<Print> prints, Path output)
      throws IOException {
    Set<PageId> listed =
        pages.stream()
            .filter(BakedPage::listed)
            .flatMap(page -> page.page().stream())
            .collect(Collectors.toUnmodifiableSet());
    new Api(site, prints, output)
        .write(site.stream().filter(page -> listed.contains(page.id())).toList());
  }

  /** The JSON beside a page's HTML: {@code /guider/backup/index.json}. */
  static String file(String address) {
    return address + "index.json";
  }

  private void write(List<Page> pages) throws IOException {
    for (Page page : pages) {
      String address = site.address(page).substring(site.info().basePath().length());
      write(file(address), form.whole(page));
    }
    for (Kind kind : Kind.values()) {
      List<Page> ofKind = pages.stream().filter(page -> page.id().kind() == kind).toList();
      write(list(kind), entries(kind, ofKind));
    }
    write(FOLDER + "index.json", entrance(pages));
  }

  private static String list(Kind kind) {
    return FOLDER + kind.folder() + ".json";
  }

  private Json entries(Kind kind, List<Page> pages) {
    Json json = new Json(site.info().base());
    return json.put("version", PageJson.VERSION)
        .put("kind", kind.key())
        .put("date", site.date().toString())
        .objects("pages", pages, page -> form.brief(page, json.inside()));
  }

  private Json entrance(List<Page> pages) {
    Json json = new Json(site.info().base());
    return json.put("version", PageJson.VERSION)
        .put("name", site.info().name())
        .put("url", site.info().base().toString())
        .put("date", site.date().toString())
        .objects(
            "lists",
            List.of(Kind.values()),
            kind ->
                json.inside()
                    .put("kind", kind.key())
                    .put("pages", pages.stream().filter(p -> p.id().kind() == kind).count())
                    .put("url", json.absolute(site.addresses().at(list(kind)))));
  }

  private void write(String name, Json json) throws IOException {
    Path file = output.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, json.text().getBytes(StandardCharsets.UTF_8));
  }
}
