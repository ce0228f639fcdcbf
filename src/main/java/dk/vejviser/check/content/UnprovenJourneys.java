package dk.vejviser.check.content;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.proof.Proof;
import dk.vejviser.proof.Proof.Walk;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;

/**
 * Every step of a journey can be reached, and every walk ends in help or a receipt; what refutes it
 * is printed as the way that a reader would take.
 */
final class UnprovenJourneys implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    site.all(Journey.class).forEach(journey -> check(journey, findings));
  }

  private static void check(Journey journey, Findings findings) {
    Proof proof = Proof.of(journey);
    proof
        .unreachable()
        .forEach(step -> findings.add(Rule.UNREACHABLE_STEP, step.place(), step.id()));
    proof.deadEnds().forEach(walk -> deadEnd(journey, walk, findings));
    proof.loops().forEach(walk -> findings.add(Rule.LOOP, closing(walk), path(walk)));
  }

  private static void deadEnd(Journey journey, Walk walk, Findings findings) {
    if (walk.last().isEmpty() && journey.form() != Journey.Form.BRANCH) {
      findings.add(Rule.MISSING_RECEIPT, walk.place());
    } else {
      findings.add(Rule.DEAD_END, walk.place(), path(walk));
    }
  }

  /** {@code Hvad ser I lige nu? > Breder det sig stadig? > Ja}. */
  static String path(Walk walk) {
    return walk.path() + walk.last().map(answer -> " > " + answer.text()).orElse("");
  }

  /** The answer that leads back, or the step before it where it has none. */
  private static Place closing(Walk walk) {
    Step before = walk.steps().get(walk.steps().size() - 2);
    return before.answers().stream()
        .filter(answer -> answer.step().filter(walk.end().id()::equals).isPresent())
        .findFirst()
        .map(Step.Answer::place)
        .orElse(before.place());
  }
}
