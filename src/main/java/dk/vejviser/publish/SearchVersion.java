package dk.vejviser.publish;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The search page asks ahead for what it will search, in the folder that was published with it:
 * whatever lies there never changes, so a browser that has it asks for nothing, and a page never
 * searches another version. The name is a hash of all that is found, so no page can know it while
 * it is baked.
 */
final class SearchVersion {
  private SearchVersion() {}

  /** Writes the name into the search page; without a search it stays as it is. */
  static void fill(Site site, List<BakedPage> pages, Path output) throws IOException {
    Optional<String> version = version(output.resolve(Addresses.INDEX));
    if (version.isEmpty()) {
      return;
    }
    // Only what is loaded: the form's attribute keeps the folder that is asked when this one is
    // gone.
    String loaded = "href=\"" + site.addresses().at(Addresses.INDEX + "/");
    for (BakedPage page : pages) {
      if (page.address().equals(site.addresses().search())) {
        Path file = output.resolve(page.file());
        String html = Files.readString(file);
        Files.writeString(file, html.replace(loaded, loaded + version.get() + "/"));
      }
    }
  }

  private static Optional<String> version(Path search) throws IOException {
    if (!Files.isDirectory(search)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(search)) {
      return all.filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .findAny();
    }
  }
}
