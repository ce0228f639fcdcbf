package dk.vejviser.publish;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code site.webmanifest}: what a phone shows when the site stands on its home screen. */
record WebManifest(Site site, Path output) {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String PAPER = "#ffffff";

  /** The manifest, with the icons that a folder of the site has among its assets. */
  static String of(Site site, Path output) throws IOException {
    return GSON.toJson(new WebManifest(site, output).json()) + "\n";
  }

  private JsonObject json() throws IOException {
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
    manifest.add("icons", icons());
    site.incidentJourney().ifPresent(journey -> manifest.add("shortcuts", shortcutTo(journey)));
    return manifest;
  }

  private JsonArray icons() throws IOException {
    JsonArray icons = new JsonArray();
    for (Path folder : folders(output.resolve("assets"))) {
      icon(folder.resolve("favicon.svg"), "any").ifPresent(icons::add);
      icon(folder.resolve("icon-maskable.svg"), "maskable").ifPresent(icons::add);
    }
    return icons;
  }

  private static List<Path> folders(Path assets) throws IOException {
    if (!Files.isDirectory(assets)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(assets)) {
      return folders.sorted().toList();
    }
  }

  private Optional<JsonObject> icon(Path file, String purpose) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String name = output.relativize(file).toString().replace('\\', '/');
    JsonObject icon = new JsonObject();
    icon.addProperty("src", site.addresses().at(name));
    icon.addProperty("sizes", "any");
    icon.addProperty("type", "image/svg+xml");
    icon.addProperty("purpose", purpose);
    return Optional.of(icon);
  }

  private JsonArray shortcutTo(Journey journey) {
    JsonObject shortcut = new JsonObject();
    shortcut.addProperty("name", journey.title());
    shortcut.addProperty("url", site.address(journey));
    JsonArray shortcuts = new JsonArray();
    shortcuts.add(shortcut);
    return shortcuts;
  }
}
