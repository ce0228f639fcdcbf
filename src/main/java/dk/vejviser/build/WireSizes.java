package dk.vejviser.build;

import dk.vejviser.product.BakedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What a browser fetches of a built site to show a page the first time. */
final class WireSizes {
  private static final Pattern LOADED =
      Pattern.compile("/(?:.*/)?(assets/[^?#]+\\.(?:css|js|svg))(?:[?#].*)?");

  /** Fetched when the page is shown, or for what may come, not to show it. */
  private static final Pattern LATER = Pattern.compile(".*/(?:favicon\\.svg|engine\\.js)");

  private static final Pattern IMPORT =
      Pattern.compile("\\b(?:import|from)\\s*['\"](\\.[^'\"]+\\.js)['\"]");

  private final Path folder;
  private final Map<Path, Integer> packed = new HashMap<>();
  private final Map<Path, Set<Path>> modules = new HashMap<>();

  private WireSizes(Path folder) {
    this.folder = folder;
  }

  /**
   * The pages of a folder with all that they load but pictures, each packed by gzip, the heaviest
   * first.
   */
  static List<SiteReport.Wire> of(List<BakedPage> pages, Path folder) throws IOException {
    WireSizes sizes = new WireSizes(folder);
    List<SiteReport.Wire> wires = new ArrayList<>();
    for (BakedPage page : pages) {
      wires.add(new SiteReport.Wire(page.address(), sizes.of(page)));
    }
    wires.sort(
        Comparator.comparingInt(SiteReport.Wire::bytes)
            .reversed()
            .thenComparing(SiteReport.Wire::address));
    return List.copyOf(wires);
  }

  private int of(BakedPage page) throws IOException {
    Set<Path> files = new TreeSet<>();
    for (BakedPage.Link link : page.links()) {
      Matcher loaded = LOADED.matcher(link.target());
      if (loaded.matches() && !LATER.matcher(loaded.group(1)).matches()) {
        files.addAll(with(folder.resolve(loaded.group(1))));
      }
    }
    int sum = packed(folder.resolve(page.file()));
    for (Path file : files) {
      sum += packed(file);
    }
    return sum;
  }

  /** A file, and where it is a script the scripts that it can't do without. */
  private Set<Path> with(Path file) throws IOException {
    Set<Path> known = modules.get(file);
    if (known != null) {
      return known;
    }
    Set<Path> all = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      Path next = open.remove();
      if (all.add(next) && next.toString().endsWith(".js")) {
        Matcher imports = IMPORT.matcher(Files.readString(next));
        while (imports.find()) {
          open.add(next.resolveSibling(imports.group(1)).normalize());
        }
      }
    }
    modules.put(file, all);
    return all;
  }

  private int packed(Path file) throws IOException {
    Integer known = packed.get(file);
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    }
    packed.put(file, bytes.size());
    return bytes.size();
  }
}
