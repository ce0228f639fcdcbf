package dk.vejviser.publish;

import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.text.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser keeps for when there is no network: the incident path, the emergency card, and the
 * styles, scripts, icons and logo of both. Other pictures stay on the network; their words stand
 * beside them.
 */
final class OfflineFiles {
  private static final Pattern KEPT = Pattern.compile(".*\\.(html|css|js|svg)");

  /** What a module loads by itself: {@code import './x.js'} and {@code from './x.js'}. */
  private static final Pattern IMPORT =
      Pattern.compile("\\b(?:import|from)\\s*\\(?\\s*['\"](\\.[^'\"]+\\.js)['\"]");

  /** The search asks the host for every answer, so its scripts are of no use without one. */
  private static final String SEARCH = "/js/search/";

  private final Site site;
  private final Path output;
  private final Map<String, File> files = new TreeMap<>();
  private final Deque<Path> open = new ArrayDeque<>();

  private OfflineFiles(Site site, Path output) {
    this.site = site;
    this.output = output;
  }

  /** A file as a browser keeps it: its address from the host's root, its media type, its words. */
  record File(String path, String type, String text) {}

  /** The files by address; none for a site without an incident journey. */
  static List<File> of(Site site, List<BakedPage> pages, Path output) throws IOException {
    Optional<String> help = site.incidentJourney().map(site::address);
    OfflineFiles files = new OfflineFiles(site, output);
    for (BakedPage page : pages) {
      String address = page.address();
      if (help.isPresent()
          && (address.startsWith(help.get()) || address.equals(site.addresses().card()))) {
        files.add(page);
      }
    }
    return List.copyOf(files.files.values());
  }

  private void add(BakedPage page) throws IOException {
    String html = Files.readString(output.resolve(page.file()));
    files.put(page.address(), new File(page.address(), MediaType.of(page.file()), html));
    String assets = site.addresses().at("assets/");
    Optional<String> logo = site.info().look().logo().map(site.addresses()::at);
    for (BakedPage.Link link : page.links()) {
      if (link.target().startsWith(assets) || logo.equals(Optional.of(link.target()))) {
        String path = link.target().substring(site.info().basePath().length());
        open.add(output.resolve(path.replaceFirst("[?#].*", "")));
      }
    }
    while (!open.isEmpty()) {
      addAsset(open.remove());
    }
  }

  /** A link to what isn't there is found by the check of links, which comes later. */
  private boolean isPublished(Path file) {
    return file.normalize().startsWith(output.normalize()) && Files.isRegularFile(file);
  }

  private void addAsset(Path file) throws IOException {
    String address = site.addresses().at(FileName.of(output.relativize(file)));
    if (!KEPT.matcher(address).matches()
        || files.containsKey(address)
        || address.contains(SEARCH)
        || !isPublished(file)) {
      return;
    }
    String text = Files.readString(file);
    files.put(address, new File(address, MediaType.of(address), text));
    if (address.endsWith(".js")) {
      Matcher imports = IMPORT.matcher(text);
      while (imports.find()) {
        open.add(file.resolveSibling(imports.group(1)).normalize());
      }
    }
  }
}
