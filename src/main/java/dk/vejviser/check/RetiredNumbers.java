package dk.vejviser.check;

import dk.vejviser.check.language.WrittenNumber;
import dk.vejviser.model.Body.Passage;
import dk.vejviser.model.Contact;
import dk.vejviser.model.Deadline;
import dk.vejviser.model.Figure;
import dk.vejviser.model.Page;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.List;

/** A number that is out of use stands nowhere: not in a page, a keyword or a register. */
final class RetiredNumbers implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    List<RetiredNumber> numbers = site.registers().retiredNumbers();
    site.stream().forEach(page -> check(numbers, page, findings));
    numbers.forEach(number -> check(number, site.registers(), findings));
  }

  private static void check(List<RetiredNumber> numbers, Page page, Findings findings) {
    for (Passage passage : Printed.of(page)) {
      if (WrittenNumber.mayStandIn(passage.text())) {
        numbers.forEach(number -> check(number, passage, findings));
      }
    }
    for (String keyword : page.head().keywords()) {
      numbers.forEach(number -> check(number, keyword, page.head().place(), findings));
    }
  }

  private static void check(RetiredNumber number, Passage passage, Findings findings) {
    WrittenNumber.find(number.digits(), passage.text())
        .forEach(at -> report(number, at.text(), passage.at(at.start(), at.end()), findings));
  }

  private static void check(RetiredNumber number, Registers registers, Findings findings) {
    for (Contact contact : registers.contacts().values()) {
      contact.phone().ifPresent(phone -> check(number, phone, contact.place(), findings));
    }
    for (Deadline deadline : registers.deadlines().values()) {
      check(number, deadline.when(), deadline.place(), findings);
    }
    for (Figure figure : registers.figures().values()) {
      check(number, figure.text(), figure.place(), findings);
    }
  }

  private static void check(RetiredNumber number, String text, Place place, Findings findings) {
    WrittenNumber.find(number.digits(), text)
        .forEach(at -> report(number, at.text(), place, findings));
  }

  private static void report(RetiredNumber number, String written, Place place, Findings findings) {
    findings.add(Rule.RETIRED_NUMBER, place, written, number.why());
  }
}
