package dk.vejviser.publish;

import dk.vejviser.model.Site;
import dk.vejviser.publish.api.Json;
import dk.vejviser.text.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code site.webmanifest}: what a phone shows when the site stands on its home screen. */
final class WebManifest {
  private static final String PAPER = "#ffffff";

  private WebManifest() {}

  /** An icon and what it is for. */
  private record Icon(Path file, String purpose) {}

  /** The manifest, with the icons that a folder of the site has among its assets. */
  static String of(Site site, Path output) throws IOException {
    Json manifest = new Json(site.info().base());
    manifest
        .put("name", site.info().name())
        .put("short_name", site.info().name())
        .put("description", site.info().tagline())
        .put("lang", site.language().code())
        .put("start_url", site.info().basePath())
        .put("scope", site.info().basePath())
        .put("display", "minimal-ui")
        .put("background_color", PAPER)
        .put("theme_color", PAPER)
        .objects(
            "icons", icons(output.resolve("assets")), icon -> icon(icon, site, output, manifest));
    site.incidentJourney()
        .ifPresent(
            journey ->
                manifest.objects(
                    "shortcuts",
                    List.of(journey),
                    one ->
                        manifest.inside().put("name", one.title()).put("url", site.address(one))));
    return manifest.text();
  }

  private static List<Icon> icons(Path assets) throws IOException {
    if (!Files.isDirectory(assets)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(assets)) {
      return folders
          .sorted()
          .flatMap(
              folder ->
                  Stream.of(
                      new Icon(folder.resolve("favicon.svg"), "any"),
                      new Icon(folder.resolve("icon-maskable.svg"), "maskable")))
          .filter(icon -> Files.exists(icon.file()))
          .toList();
    }
  }

  private static Json icon(Icon icon, Site site, Path output, Json manifest) {
    String name = FileName.of(output.relativize(icon.file()));
    return manifest
        .inside()
        .put("src", site.addresses().at(name))
        .put("sizes", "any")
        .put("type", "image/svg+xml")
        .put("purpose", icon.purpose());
  }
}
