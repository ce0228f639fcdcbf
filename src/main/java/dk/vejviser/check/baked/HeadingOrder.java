package dk.vejviser.check.baked;

import dk.vejviser.product.BakedPage;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** A page has one main heading, and no heading skips a level. */
final class HeadingOrder implements BakedCheck {

  @Override
  public void check(BakedSite site, Findings findings) {
    for (BakedPage page : site.pages()) {
      long main = page.headings().stream().filter(level -> level == 1).count();
      if (main != 1) {
        findings.add(Rule.MAIN_HEADING_COUNT, site.place(page), page.address(), main);
      }
      int above = 1;
      for (int level : page.headings()) {
        if (level > above + 1) {
          findings.add(Rule.HEADING_SKIPS_LEVEL, site.place(page), above, level);
        }
        above = level;
      }
    }
  }
}
