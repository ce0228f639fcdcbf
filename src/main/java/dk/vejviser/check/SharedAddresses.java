package dk.vejviser.check;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Head.Alias;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every address, aliases included, leads to one page; the portal keeps some for itself. */
final class SharedAddresses implements ContentCheck {
  /** Kept for pages and files that no content file makes. */
  private static final List<String> KEPT = List.of("api", "search", "assets", "images", "404.html");

  @Override
  public void check(Site site, Findings findings) {
    Set<String> kept = kept(site);
    Map<String, String> owners = new TreeMap<>();
    site.stream().forEach(page -> claim(page, site, kept, owners, findings));
    for (Page page : (Iterable<Page>) site.stream()::iterator) {
      for (Alias alias : page.head().aliases()) {
        String address = address(alias, site.addresses());
        claim(address, page.head().file(), alias.place(), kept, owners, findings);
      }
    }
  }

  private static void claim(
      Page page, Site site, Set<String> kept, Map<String, String> owners, Findings findings) {
    Addresses addresses = site.addresses();
    String file = page.head().file();
    claim(addresses.of(page.id()), file, page.head().place(), kept, owners, findings);
    if (page instanceof Journey journey) {
      for (Step step : journey.steps()) {
        String address = addresses.of(journey, step);
        if (!address.equals(addresses.of(page.id()))) {
          claim(address, file, step.place(), kept, owners, findings);
        }
        if (journey.form() == Journey.Form.STEPS && !step.receipt()) {
          site.guides(step).stream()
              .map(guide -> addresses.of(journey, step, guide))
              .forEach(at -> claim(at, file, step.place(), kept, owners, findings));
        }
      }
    }
  }

  private static void claim(
      String address,
      String file,
      Place place,
      Set<String> kept,
      Map<String, String> owners,
      Findings findings) {
    String first = owners.putIfAbsent(address, file);
    if (first != null) {
      findings.add(Rule.DUPLICATE_ADDRESS, place, address, first);
    } else if (kept.contains(address)) {
      findings.add(Rule.RESERVED_ADDRESS, place, address);
    }
  }

  /** {@code /backup} as the page that it makes: {@code /backup/}. */
  static String address(Alias alias, Addresses addresses) {
    String path = alias.address().replaceFirst("^/+", "");
    return addresses.at(path.isEmpty() || path.endsWith("/") ? path : path + "/");
  }

  private static Set<String> kept(Site site) {
    Addresses addresses = site.addresses();
    Set<String> kept = new HashSet<>();
    kept.add(addresses.at(""));
    KEPT.forEach(word -> kept.add(addresses.at(word + "/")));
    site.language()
        .words()
        .forEach(
            (key, word) -> {
              if (key.startsWith("address.")) {
                kept.add(addresses.at(word + "/"));
              }
            });
    for (Kind kind : Kind.values()) {
      if (kind.hasOverview()) {
        kept.add(addresses.overview(kind));
      }
    }
    site.registers().topics().values().forEach(topic -> kept.add(addresses.topic(topic)));
    site.registers().audiences().values().forEach(who -> kept.add(addresses.audience(who)));
    return kept;
  }
}
