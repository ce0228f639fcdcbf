package dk.vejviser.publish;

import dk.vejviser.model.Site;

/** {@code robots.txt}: everybody may read everything. */
final class Robots {
  private Robots() {}

  static String of(Site site) {
    return "User-agent: *\nAllow: /\n\nSitemap: "
        + site.info().base().resolve("sitemap.xml")
        + "\n";
  }
}
