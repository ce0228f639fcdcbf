package dk.vejviser.check;

import dk.vejviser.check.language.PhoneNumbers;
import dk.vejviser.model.Body.Passage;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** Phone numbers come from the register only: a number in prose grows old where nobody looks. */
final class NakedNumbers implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    for (Page page : (Iterable<Page>) site.stream()::iterator) {
      for (Passage passage : Printed.of(page)) {
        for (PhoneNumbers.Hit hit : PhoneNumbers.in(passage.plain())) {
          findings.add(Rule.NAKED_NUMBER, passage.atPlain(hit.start(), hit.end()), hit.number());
        }
      }
    }
  }
}
