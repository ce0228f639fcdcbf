package dk.vejviser.check.baked;

import dk.vejviser.text.Findings;

/** Looks for one thing that can be wrong with the site as it was baked. */
interface BakedCheck {
  void check(BakedSite site, Findings findings);
}
