package dk.vejviser.check.content;

import dk.vejviser.model.Absence;
import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.List;

/** The pages that gold queries name are on the site; those still to be written are waited for. */
final class GoldPages implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    for (GoldQuery gold : site.registers().goldQueries()) {
      PageId page = gold.page();
      if (site.page(page).isEmpty() && site.absent().get(page) != Absence.BROKEN) {
        findings.add(
            Finding.of(Rule.GOLD_PAGE_MISSING, gold.target(), page)
                .suggesting(page.toString(), names(site, page)));
      }
    }
  }

  /** What pages of the same kind are called. */
  private static List<String> names(Site site, PageId page) {
    return site.pages().keySet().stream()
        .filter(one -> one.kind() == page.kind())
        .map(PageId::toString)
        .toList();
  }
}
