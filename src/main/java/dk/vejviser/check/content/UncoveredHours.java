package dk.vejviser.check.content;

import dk.vejviser.model.Help;
import dk.vejviser.model.Role;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Site;
import dk.vejviser.proof.HourProof;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.List;
import java.util.Optional;

/**
 * At every hour of the week and of a public holiday an acute help page has somebody who answers, or
 * it says what to do meanwhile and can say when the next one opens.
 */
final class UncoveredHours implements ContentCheck {
  private static final List<Word> DAYS =
      List.of(
          Word.MONDAY,
          Word.TUESDAY,
          Word.WEDNESDAY,
          Word.THURSDAY,
          Word.FRIDAY,
          Word.SATURDAY,
          Word.SUNDAY,
          Word.A_HOLIDAY);

  @Override
  public void check(Site site, Findings findings) {
    site.all(Help.class).stream()
        .filter(help -> help.severity() == Severity.ACUTE)
        .forEach(help -> check(help, site, findings));
  }

  private static void check(Help help, Site site, Findings findings) {
    HourProof proof = HourProof.of(help);
    Optional<Integer> gap = proof.firstGap();
    if (gap.isEmpty()) {
      return;
    }
    Place place = Outline.of(help, site.language()).place(Role.CALL);
    if (help.noAnswer().isEmpty()) {
      int hour = gap.get();
      findings.add(Rule.HOURS_NOT_COVERED, place, proof.hours(), DAYS.get(hour / 24), hour % 24);
    } else if (!proof.opens()) {
      findings.add(Rule.NO_KNOWN_OPENING, place);
    }
  }
}
