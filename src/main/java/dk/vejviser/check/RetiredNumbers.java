package dk.vejviser.check;

import dk.vejviser.check.language.WrittenNumber;
import dk.vejviser.model.Body.Passage;
import dk.vejviser.model.Contact;
import dk.vejviser.model.Fact;
import dk.vejviser.model.Page;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;

/** A number that is out of use stands nowhere: not in a page, a keyword or a register. */
final class RetiredNumbers implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    for (RetiredNumber number : site.registers().retiredNumbers()) {
      site.stream().forEach(page -> check(number, page, findings));
      check(number, site.registers(), findings);
    }
  }

  private static void check(RetiredNumber number, Page page, Findings findings) {
    for (Passage passage : Printed.of(page)) {
      WrittenNumber.find(number.digits(), passage.text())
          .ifPresent(at -> report(number, at.text(), passage.at(at.start(), at.end()), findings));
    }
    for (String keyword : page.head().keywords()) {
      WrittenNumber.find(number.digits(), keyword)
          .ifPresent(at -> report(number, at.text(), page.head().place(), findings));
    }
  }

  private static void check(RetiredNumber number, Registers registers, Findings findings) {
    for (Contact contact : registers.contacts().values()) {
      contact
          .phone()
          .flatMap(phone -> WrittenNumber.find(number.digits(), phone))
          .ifPresent(at -> report(number, at.text(), contact.place(), findings));
    }
    registers.deadlines().values().forEach(one -> check(number, one, one.when(), findings));
    registers.figures().values().forEach(one -> check(number, one, one.text(), findings));
  }

  private static void check(RetiredNumber number, Fact fact, String words, Findings findings) {
    WrittenNumber.find(number.digits(), words)
        .ifPresent(at -> report(number, at.text(), fact.place(), findings));
  }

  private static void report(RetiredNumber number, String written, Place place, Findings findings) {
    findings.add(Rule.RETIRED_NUMBER, place, written, number.why());
  }
}
