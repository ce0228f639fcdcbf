package dk.vejviser.check.content;

import dk.vejviser.model.Absence;
import dk.vejviser.model.Body.Heading;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Role;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.model.Step.Answer;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who doesn't know must not be led to milder help than anybody else at that question, unless the
 * milder page points to the graver one before it says what to do.
 */
final class MilderUnsure implements ContentCheck {
  private static final Comparator<Help> BY_GRAVITY =
      Comparator.comparing(Help::severity).thenComparing(Help::id);

  @Override
  public void check(Site site, Findings findings) {
    for (Journey journey : site.all(Journey.class)) {
      if (journey.form() != Journey.Form.TALLY) {
        journey.steps().forEach(step -> check(journey, step, site, findings));
      }
    }
  }

  private static void check(Journey journey, Step step, Site site, Findings findings) {
    Optional<Help> gravest =
        step.answers().stream()
            .filter(answer -> !answer.unsure())
            .flatMap(answer -> site.help(journey, answer).stream())
            .max(BY_GRAVITY);
    for (Answer unsure : step.answers()) {
      if (unsure.unsure() && gravest.isPresent()) {
        site.help(journey, unsure).stream()
            .filter(help -> help.severity().isMilderThan(gravest.get().severity()))
            .filter(help -> !pointsTo(gravest.get().severity(), help, site))
            .min(BY_GRAVITY)
            .ifPresent(
                help ->
                    findings.add(
                        Rule.MILDER_UNSURE, unsure.place(), help.title(), gravest.get().title()));
      }
    }
  }

  /** Whether a link above the first steps leads to help at least so grave. */
  private static boolean pointsTo(Severity severity, Help help, Site site) {
    Optional<Place> firstSteps =
        Outline.of(help, site.language()).heading(Role.FIRST_STEPS).map(Heading::place);
    return help.body().links().stream()
        .filter(link -> firstSteps.filter(at -> link.place().compareTo(at) > 0).isEmpty())
        .flatMap(link -> link.page().stream())
        .anyMatch(target -> isAsGrave(target, severity, site));
  }

  /** A page that could not be read gets the benefit of the doubt: it has its own finding. */
  private static boolean isAsGrave(PageId target, Severity severity, Site site) {
    if (site.absent().get(target) == Absence.BROKEN) {
      return target.kind() == Kind.HELP;
    }
    return site.page(target, Help.class)
        .filter(help -> !help.severity().isMilderThan(severity))
        .isPresent();
  }
}
