package dk.vejviser.bake.view;

import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page that the site shall have.
 *
 * @param address path from the host's root: {@code /guider/backup/}, or a file: {@code /404.html}
 * @param kind the name in {@code data-kind}
 * @param template the file below {@code templates/page/}, without its ending
 * @param page the content that it shows, where it shows one page's
 * @param listed whether feeds, sitemap and search may name it
 * @param view makes the record that the template sees as {@code page}; may be called on any thread
 */
public record PagePlan(
    String address,
    String kind,
    String template,
    Optional<PageId> page,
    boolean listed,
    Supplier<?> view) {

  /** Path of its template below the templates' folder. */
  public String templateFile() {
    return "page/" + template + ".peb";
  }

  /**
   * Where it stands below the output folder: {@code /guider/x/} is {@code guider/x/index.html}.
   *
   * @throws IOException where it lies outside the site
   */
  public String file(Site site) throws IOException {
    String base = site.addresses().basePath();
    if (!address.startsWith(base)) {
      throw new IOException("the page " + address + " lies outside the site");
    }
    String path = address.substring(base.length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** When the content was last reviewed, where it shows one page's. */
  public Optional<LocalDate> changed(Site site) {
    return page.flatMap(site::page).map(shown -> shown.head().reviewed());
  }
}
