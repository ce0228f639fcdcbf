package dk.vejviser.check.baked;

import dk.vejviser.product.BakedPage;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Uri;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every address on every page leads to a page or a file that was written, and to a spot on it. One
 * that somebody wrote is told of where it was written, however many pages show it.
 */
final class DeadLinks implements BakedCheck {

  @Override
  public void check(BakedSite site, Findings findings) {
    new Search(site).check(findings);
  }

  /** Remembers what it has looked up: most pages link to the same addresses. */
  private static final class Search {
    private final BakedSite site;
    private final Map<String, BakedPage> pages = new HashMap<>();
    private final Map<String, Boolean> files = new HashMap<>();
    private final Map<String, List<Place>> written = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Search(BakedSite site) {
      this.site = site;
      site.pages().forEach(page -> pages.put(page.address(), page));
      site.site().stream()
          .flatMap(page -> page.body().pointers().stream())
          .forEach(
              pointer ->
                  written
                      .computeIfAbsent(pointer.address(), address -> new ArrayList<>())
                      .add(pointer.place()));
    }

    void check(Findings findings) {
      for (BakedPage page : site.pages()) {
        for (BakedPage.Link link : page.links()) {
          if (!site.isElsewhere(link.target())) {
            check(page, link.target(), findings);
          }
        }
      }
    }

    private void check(BakedPage page, String target, Findings findings) {
      int hash = target.indexOf('#');
      String fragment = hash < 0 ? "" : target.substring(hash + 1);
      String path = site.path(hash < 0 ? target : target.substring(0, hash));
      Optional<String> address = resolve(page, withoutQuery(path));
      BakedPage leadsTo = address.map(pages::get).orElse(null);
      if (leadsTo != null) {
        if (!fragment.isEmpty() && !leadsTo.ids().contains(Uri.decoded(fragment))) {
          tell(page, target, place -> Finding.of(Rule.BROKEN_ANCHOR, place, fragment), findings);
        }
      } else if (!address.map(at -> files.computeIfAbsent(at, this::isFile)).orElse(false)) {
        tell(page, target, place -> Finding.of(Rule.BROKEN_LINK, place, target), findings);
      }
    }

    private void tell(
        BakedPage page, String target, Function<Place, Finding> fault, Findings findings) {
      List<Place> places = written.getOrDefault(target, List.of());
      if (places.isEmpty()) {
        findings.add(fault.apply(site.place(page)));
      } else if (told.add(target)) {
        places.forEach(place -> findings.add(fault.apply(place)));
      }
    }

    private Optional<String> resolve(BakedPage page, String path) {
      if (path.isEmpty()) {
        return Optional.of(page.address());
      }
      if (path.startsWith("/") && !path.contains("/.")) {
        return Optional.of(path);
      }
      try {
        return Optional.of(URI.create(page.address()).resolve(path).toString());
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    /** A file of the output, or a folder with a page in it. */
    private boolean isFile(String address) {
      String base = site.site().info().basePath();
      if (!address.startsWith(base)) {
        return false;
      }
      try {
        Path root = site.output().normalize();
        Path path = root.resolve(Uri.decoded(address.substring(base.length()))).normalize();
        return path.startsWith(root)
            && (Files.isRegularFile(path) || Files.isRegularFile(path.resolve("index.html")));
      } catch (InvalidPathException e) {
        return false;
      }
    }

    private static String withoutQuery(String path) {
      int query = path.indexOf('?');
      return query < 0 ? path : path.substring(0, query);
    }
  }
}
