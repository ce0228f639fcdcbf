package dk.vejviser.check.content;

import dk.vejviser.model.Check;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;

/**
 * A question that decides where a reader goes has exactly one "don't know"; the questions of a
 * tally or a self-assessment have at most one.
 */
final class UnsureAnswers implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    for (Journey journey : site.all(Journey.class)) {
      for (Step step : journey.steps()) {
        long unsure = step.answers().stream().filter(Step.Answer::unsure).count();
        boolean decides = journey.form() != Journey.Form.TALLY && !step.answers().isEmpty();
        report(unsure, decides, step.place(), findings);
      }
    }
    for (Check check : site.all(Check.class)) {
      for (Check.Question question : check.questions()) {
        long unsure = question.choices().stream().filter(Check.Choice::unsure).count();
        report(unsure, false, question.place(), findings);
      }
    }
  }

  private static void report(long unsure, boolean decides, Place place, Findings findings) {
    if (unsure > 1) {
      findings.add(Rule.MANY_UNSURE, place, unsure);
    } else if (unsure == 0 && decides) {
      findings.add(Rule.MISSING_UNSURE, place);
    }
  }
}
