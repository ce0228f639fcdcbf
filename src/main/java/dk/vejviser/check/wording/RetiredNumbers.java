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

/** A number that is out of use stands on no page, not even as a keyword. */
final class RetiredNumbers implements LanguageCheck {
  private final List<RetiredNumber> numbers;

  RetiredNumbers(List<RetiredNumber> numbers) {
    this.numbers = numbers;
  }

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    reading
        .withDigits(PhoneNumbers.FEWEST_DIGITS)
        .forEach(passage -> numbers.forEach(number -> check(number, passage, findings)));
    for (String keyword : head.keywords()) {
      for (RetiredNumber number : numbers) {
        WrittenNumber.find(number.digits(), keyword)
            .forEach(
                at -> findings.add(Rule.RETIRED_NUMBER, head.place(), at.text(), number.why()));
      }
    }
  }

  private static void check(RetiredNumber number, Passage passage, Findings findings) {
    WrittenNumber.find(number.digits(), passage.text())
        .forEach(
            at ->
                findings.add(
                    Rule.RETIRED_NUMBER,
                    passage.at(at.start(), at.end()),
                    at.text(),
                    number.why()));
  }
}
