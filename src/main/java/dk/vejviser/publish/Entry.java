package dk.vejviser.publish;

import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One page in a feed. */
record Entry(URI address, String title, String summary, LocalDate changed) {
  private static final int MOST = 30;

  /** The pages reviewed last, newest first; those of one day by address. */
  static List<Entry> newest(Site site, List<BakedPage> pages) {
    return pages.stream()
        .filter(BakedPage::listed)
        .filter(page -> page.page().isPresent() && page.changed().isPresent())
        .map(
            page ->
                new Entry(
                    site.info().base().resolve(page.address()),
                    page.page().flatMap(site::page).map(Page::title).orElse(page.title()),
                    page.summary(),
                    page.changed().orElseThrow()))
        .sorted(Comparator.comparing(Entry::changed).reversed().thenComparing(Entry::address))
        .limit(MOST)
        .toList();
  }

  /** The day as feeds write it: midnight, UTC. */
  static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }

  /** When the feed last changed: its newest entry's day, or the day of the build. */
  static LocalDate updated(Site site, List<Entry> entries) {
    return entries.stream().map(Entry::changed).max(Comparator.naturalOrder()).orElse(site.date());
  }
}
