package dk.vejviser.publish;

import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import java.util.Comparator;
import java.util.List;

/** {@code sitemap.xml}: every listed page, as sitemaps.org has it. */
final class Sitemap {
  private Sitemap() {}

  static String of(Site site, List<BakedPage> pages) {
    return Xml.document(
        "urlset",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        xml -> {
          for (BakedPage page : listed(pages)) {
            xml.element(
                "url",
                url -> {
                  url.element("loc", site.info().base().resolve(page.address()).toString());
                  if (page.changed().isPresent()) {
                    url.element("lastmod", page.changed().get().toString());
                  }
                });
          }
        });
  }

  private static List<BakedPage> listed(List<BakedPage> pages) {
    return pages.stream()
        .filter(BakedPage::listed)
        .sorted(Comparator.comparing(BakedPage::address))
        .toList();
  }
}
