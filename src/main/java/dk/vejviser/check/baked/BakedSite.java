package dk.vejviser.check.baked;

import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Searched;
import dk.vejviser.text.Place;
import dk.vejviser.text.Uri;
import java.nio.file.Path;
import java.util.List;

/**
 * A site as it was baked.
 *
 * @param pages sorted by address
 * @param searched what its search was asked
 * @param output the folder that it was written to
 */
record BakedSite(Site site, List<BakedPage> pages, Searched searched, Path output) {

  /** The content file that a page shows, or else its address. */
  Place place(BakedPage page) {
    return Place.of(
        page.page().flatMap(site::page).map(shown -> shown.head().file()).orElse(page.address()));
  }

  /** Where an address leaves the site: it has a scheme or a host, and is not below our own base. */
  boolean isElsewhere(String target) {
    return !isOurs(target)
        && (target.startsWith("//")
            || Uri.scheme(target).filter(scheme -> !scheme.isEmpty()).isPresent());
  }

  boolean isOurs(String target) {
    return target.startsWith(site.info().base().toString());
  }

  /** The path of an address on this site; empty where it leads elsewhere. */
  String path(String target) {
    return isOurs(target)
        ? site.info().basePath() + target.substring(site.info().base().toString().length())
        : target;
  }
}
