package dk.vejviser.check.content;

import dk.vejviser.model.Absence;
import dk.vejviser.model.Body.Link;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Key;
import dk.vejviser.text.Rule;
import java.util.List;

/**
 * Links between pages must lead to a public page. One to a page that could not be read is no second
 * finding.
 */
final class BrokenLinks implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    site.stream()
        .flatMap(page -> page.body().links().stream())
        .forEach(link -> link.page().ifPresent(target -> check(link, target, site, findings)));
  }

  private static void check(Link link, PageId target, Site site, Findings findings) {
    if (site.pages().containsKey(target)) {
      return;
    }
    Absence absence = site.absent().get(target);
    if (absence == null) {
      findings.add(
          Finding.of(Rule.BROKEN_LINK, link.place(), link.target())
              .suggesting(target.id(), ids(target.kind(), site)));
    } else if (absence != Absence.BROKEN) {
      findings.add(Rule.LINK_TO_UNPUBLISHED, link.place(), target, Key.of(absence));
    }
  }

  private static List<String> ids(Kind kind, Site site) {
    return site.pages().keySet().stream().filter(id -> id.kind() == kind).map(PageId::id).toList();
  }
}
