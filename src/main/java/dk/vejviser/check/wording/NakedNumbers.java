package dk.vejviser.check.wording;

import dk.vejviser.check.language.PhoneNumbers;
import dk.vejviser.check.language.Reading;
import dk.vejviser.check.language.WrittenNumber;
import dk.vejviser.model.Head;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.List;

/**
 * Phone numbers come from the register only: a number in prose grows old where nobody looks. One
 * that is known to be out of use has a finding of its own.
 */
final class NakedNumbers implements LanguageCheck {
  private final List<RetiredNumber> retired;

  NakedNumbers(List<RetiredNumber> retired) {
    this.retired = retired;
  }

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    reading.withDigits(PhoneNumbers.FEWEST_DIGITS).forEach(passage -> check(passage, findings));
  }

  private void check(Passage passage, Findings findings) {
    for (PhoneNumbers.Hit hit : PhoneNumbers.in(passage.plain())) {
      if (!isRetired(hit.number())) {
        findings.add(Rule.NAKED_NUMBER, passage.atPlain(hit.start(), hit.end()), hit.number());
      }
    }
  }

  private boolean isRetired(String number) {
    return retired.stream().anyMatch(one -> !WrittenNumber.find(one.digits(), number).isEmpty());
  }
}
