package dk.vejviser.publish;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code site.webmanifest}: what a phone shows when the site stands on its home screen. */
final class WebManifest {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String PAPER = "#ffffff";

  private WebManifest() {}

  /** The manifest, with the icons that a folder of the site has among its assets. */
  static String of(Site site, Path output) throws IOException {
    JsonObject manifest = new JsonObject();
    manifest.addProperty("name", site.info().name());
    manifest.addProperty("short_name", site.info().name());
    manifest.addProperty("description", site.info().tagline());
    manifest.addProperty("lang", site.language().code());
    manifest.addProperty("start_url", site.info().basePath());
    manifest.addProperty("scope", site.info().basePath());
    manifest.addProperty("display", "minimal-ui");
    manifest.addProperty("background_color", PAPER);
    manifest.addProperty("theme_color", PAPER);
    JsonArray icons = new JsonArray();
    for (Path folder : folders(output.resolve("assets"))) {
      icon(icons, site, output, folder.resolve("favicon.svg"), "any");
      icon(icons, site, output, folder.resolve("icon-maskable.svg"), "maskable");
    }
    manifest.add("icons", icons);
    site.incidentJourney()
        .ifPresent(
            journey -> {
              JsonObject shortcut = new JsonObject();
              shortcut.addProperty("name", journey.title());
              shortcut.addProperty("url", site.address(journey));
              JsonArray shortcuts = new JsonArray();
              shortcuts.add(shortcut);
              manifest.add("shortcuts", shortcuts);
            });
    return GSON.toJson(manifest) + "\n";
  }

  private static List<Path> folders(Path assets) throws IOException {
    if (!Files.isDirectory(assets)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(assets)) {
      return folders.sorted().toList();
    }
  }

  private static void icon(JsonArray icons, Site site, Path output, Path file, String purpose) {
    if (Files.exists(file)) {
      JsonObject icon = new JsonObject();
      icon.addProperty(
          "src", site.addresses().at(output.relativize(file).toString().replace('\\', '/')));
      icon.addProperty("sizes", "any");
      icon.addProperty("type", "image/svg+xml");
      icon.addProperty("purpose", purpose);
      icons.add(icon);
    }
  }
}
