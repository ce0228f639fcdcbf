package dk.vejviser.check.content;

import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;

/** Looks for one thing that can be wrong with content, on the whole site. */
interface ContentCheck {
  void check(Site site, Findings findings);
}
