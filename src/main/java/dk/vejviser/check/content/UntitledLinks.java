package dk.vejviser.check.content;

import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** Where a page leads on to, the link must carry the title of the page it leads to. */
final class UntitledLinks implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    site.stream()
        .flatMap(page -> page.leadsTo().stream())
        .forEach(next -> site.page(next.target()).ifPresent(to -> check(next, to, site, findings)));
  }

  private static void check(Next next, Page target, Site site, Findings findings) {
    boolean titled =
        next.text().contains(target.title())
            || plain(next.text(), site).contains(plain(target.title(), site));
    if (!titled) {
      findings.add(Rule.LINK_WITHOUT_TITLE, next.place(), target.title(), next.text());
    }
  }

  private static String plain(String words, Site site) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(site.language().locale());
  }
}
