package dk.vejviser.bake.view.frame;

import dk.vejviser.model.Head;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.model.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * Who stands behind a page, and how fresh it is.
 *
 * @param expires the day after which somebody must look at it again
 * @param expired whether that day is over
 * @param stale whether a number or time limit on it is past its own date
 * @param draft whether only a preview shows it
 */
public record Imprint(
    String owner,
    LocalDate reviewed,
    LocalDate expires,
    boolean expired,
    boolean stale,
    boolean draft,
    List<Source> sources) {

  static Imprint of(Site site, Page page) {
    Head head = page.head();
    return new Imprint(
        head.owner(),
        head.reviewed(),
        head.expires(),
        site.date().isAfter(head.expires()),
        page.body().facts().stream()
            .flatMap(use -> use.fact().expires().stream())
            .anyMatch(day -> site.date().isAfter(day)),
        !head.isPublic(site.date()),
        page.sources());
  }
}
