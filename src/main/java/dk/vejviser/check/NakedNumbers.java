package dk.vejviser.check;

import dk.vejviser.check.language.PhoneNumbers;
import dk.vejviser.check.language.WrittenNumber;
import dk.vejviser.model.Body.Passage;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/**
 * Phone numbers come from the register only: a number in prose grows old where nobody looks. One
 * that is known to be out of use has a finding of its own.
 */
final class NakedNumbers implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    for (Page page : (Iterable<Page>) site.stream()::iterator) {
      for (Passage passage : Printed.of(page)) {
        for (PhoneNumbers.Hit hit : PhoneNumbers.in(passage.plain())) {
          if (!isRetired(hit.number(), site)) {
            findings.add(Rule.NAKED_NUMBER, passage.atPlain(hit.start(), hit.end()), hit.number());
          }
        }
      }
    }
  }

  private static boolean isRetired(String number, Site site) {
    return site.registers().retiredNumbers().stream()
        .anyMatch(retired -> !WrittenNumber.find(retired.digits(), number).isEmpty());
  }
}
