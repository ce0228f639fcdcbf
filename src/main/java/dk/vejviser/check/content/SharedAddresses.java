package dk.vejviser.check.content;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every address, aliases included, leads to one page; the portal keeps some for itself. Disks and
 * hosts that don't tell capitals from small letters would write one over the other.
 */
final class SharedAddresses implements ContentCheck {
  /** Kept for pages and files that no content file makes. */
  private static final List<String> KEPT =
      List.of(
          "404.html",
          "cname",
          "_headers",
          "_redirects",
          "api",
          "assets",
          "feed.json",
          "feed.xml",
          "files.sha256",
          "images",
          "robots.txt",
          Addresses.INDEX,
          "service-worker.js",
          "site.webmanifest",
          "sitemap.xml");

  /** What stands beside pages. */
  private static final Set<String> FILES = Set.of("index.html", "index.json");

  @Override
  public void check(Site site, Findings findings) {
    Set<String> kept = kept(site);
    int base = site.addresses().at("").length();
    Map<String, String> owners = new TreeMap<>();
    OwnAddress.all(site).forEach(own -> claim(own, base, kept, owners, findings));
  }

  private static void claim(
      OwnAddress own, int base, Set<String> kept, Map<String, String> owners, Findings findings) {
    String address = own.address().toLowerCase(Locale.ROOT);
    String first = owners.putIfAbsent(address, own.file());
    if (first != null) {
      findings.add(Rule.DUPLICATE_ADDRESS, own.place(), own.address(), first);
    } else if (kept.contains(address) || isFile(address.substring(base))) {
      findings.add(Rule.RESERVED_ADDRESS, own.place(), own.address());
    }
  }

  /** Whether an address below the site's own runs through a file, or stands among kept ones. */
  private static boolean isFile(String address) {
    String before = "";
    for (String part : address.split("/")) {
      boolean first = before.isEmpty() && KEPT.contains(part);
      if (first || FILES.contains(part) || part.equals(before + ".pdf")) {
        return true;
      }
      before = part;
    }
    return false;
  }

  /** In small letters. */
  private static Set<String> kept(Site site) {
    Addresses addresses = site.addresses();
    Set<String> kept = new HashSet<>();
    kept.add(addresses.at(""));
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
    return kept.stream()
        .map(address -> address.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
