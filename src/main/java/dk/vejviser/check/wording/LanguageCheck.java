package dk.vejviser.check.wording;

import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Head;
import dk.vejviser.text.Findings;

/** Looks for one thing that can be wrong with a page's words. */
interface LanguageCheck {
  void check(Head head, Reading reading, Findings findings);
}
