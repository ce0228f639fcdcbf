package dk.vejviser.check.content;

import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** Pages want a new look in time. */
final class ExpiredPages implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    site.stream()
        .map(Page::head)
        .filter(head -> site.date().isAfter(head.expires()))
        .forEach(head -> findings.add(Rule.EXPIRED_PAGE, head.place(), head.expires()));
  }
}
