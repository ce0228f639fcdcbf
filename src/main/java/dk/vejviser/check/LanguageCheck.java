package dk.vejviser.check;

import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Page;
import dk.vejviser.text.Findings;

/** Looks for one thing that can be wrong with a page's words. */
interface LanguageCheck {
  void check(Page page, Reading reading, Findings findings);
}
