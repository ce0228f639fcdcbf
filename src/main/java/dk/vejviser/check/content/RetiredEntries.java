package dk.vejviser.check.content;

import dk.vejviser.check.language.WrittenNumber;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Fact;
import dk.vejviser.fact.Figure;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** A number that is out of use stands in no register. */
final class RetiredEntries implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    Registers registers = site.registers();
    for (RetiredNumber number : registers.retiredNumbers()) {
      for (Contact contact : registers.contacts().values()) {
        check(number, contact.phone().orElse(""), contact, findings);
      }
      for (Deadline deadline : registers.deadlines().values()) {
        check(number, deadline.when(), deadline, findings);
      }
      for (Figure figure : registers.figures().values()) {
        check(number, figure.text(), figure, findings);
      }
    }
  }

  private static void check(RetiredNumber number, String words, Fact fact, Findings findings) {
    WrittenNumber.find(number.digits(), words)
        .forEach(at -> findings.add(Rule.RETIRED_NUMBER, fact.place(), at.text(), number.why()));
  }
}
