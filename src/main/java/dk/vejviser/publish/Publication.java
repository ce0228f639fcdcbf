package dk.vejviser.publish;

import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Print;
import dk.vejviser.publish.api.Api;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes everything beside the pages themselves. */
public final class Publication {
  private Publication() {}

  /**
   * Adds to a baked site what hosts, readers of feeds and search engines want.
   *
   * @param prints what was printed of the pages
   * @throws IOException where the output folder cannot be written
   */
  public static void write(Site site, List<BakedPage> pages, List<Print> prints, Path output)
      throws IOException {
    SearchVersion.fill(site, pages, output);
    write(files(site, pages), output);
    Api.write(site, pages, prints, output);
    write(Map.of("site.webmanifest", WebManifest.of(site, output)), output);
    // Last, for it is made from what stands in the folder.
    write(ServiceWorker.files(site, OfflineFiles.of(site, pages, output)), output);
  }

  private static void write(Map<String, String> files, Path output) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = output.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The files by their path below the output folder. */
  static Map<String, String> files(Site site, List<BakedPage> pages) {
    Map<String, String> files = new TreeMap<>();
    files.put("sitemap.xml", Sitemap.of(site, pages));
    files.put("robots.txt", Robots.of(site));
    List<Entry> entries = Entry.newest(site, pages);
    files.put("feed.xml", AtomFeed.of(site, entries));
    files.put("feed.json", JsonFeed.of(site, entries));
    files.put("_headers", Headers.of(site));
    files.put("_redirects", Redirects.table(site));
    files.putAll(Redirects.pages(site));
    files.put(".well-known/security.txt", SecurityTxt.of(site));
    files.put(".nojekyll", "");
    CustomDomain.of(site).ifPresent(host -> files.put("CNAME", host + "\n"));
    return files;
  }
}
