package dk.vejviser.bake.view.help;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.frame.JsonLd;
import dk.vejviser.bake.view.phrase.Almanac;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.fact.Contact;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Step;
import dk.vejviser.proof.HourProof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to do now and whom to call.
 *
 * @param always what to do first in every branch of the incident journey, where one ends here
 * @param callFirst the first in calling order who has a number here
 * @param asked what the clock asks, to reckon the deadlines
 * @param opens who opens when, for those who get no answer; empty where nobody's hours are known
 * @param back the questions that led here
 * @param duties the journey through the duties to tell, where the site has one
 */
public record HelpView(
    Frame frame,
    Help help,
    List<Prose> always,
    List<ContactCard> call,
    Optional<ContactCard> callFirst,
    List<DeadlineRow> deadlines,
    List<DeadlineRow.Asked> asked,
    String opens,
    List<Card> afterwards,
    Optional<Card> duties,
    List<Link> back,
    List<Card> related,
    Almanac almanac) {

  public static HelpView of(Atlas atlas, Help help) {
    Optional<Page> duties = duties(atlas);
    List<ContactCard> call = ContactCard.all(atlas, help.call());
    List<DeadlineRow> deadlines =
        help.deadlines().stream().map(deadline -> DeadlineRow.of(atlas, deadline)).toList();
    return new HelpView(
        atlas.frames().of(help, howTo(help), atlas.say("help.title", help.title())),
        help,
        always(atlas, help),
        call,
        call.stream()
            .filter(card -> card.contact().channel() == Contact.Channel.HUMAN)
            .filter(card -> card.contact().phone().isPresent() && !card.contact().own())
            .findFirst(),
        deadlines,
        DeadlineRow.asked(atlas, deadlines),
        opens(atlas, help),
        help.afterwards().stream().flatMap(next -> atlas.cards().of(next).stream()).toList(),
        duties.map(atlas.cards()::of),
        back(atlas, help),
        atlas.related(help, duties.stream().toList()),
        atlas.almanac());
  }

  /** What holds in every branch is shown where a branch ends, not on pages about duties. */
  private static List<Prose> always(Atlas atlas, Help help) {
    return atlas
        .site()
        .incidentJourney()
        .filter(
            journey ->
                journey.steps().stream()
                    .flatMap(step -> step.answers().stream())
                    .anyMatch(answer -> leadsTo(answer, help)))
        .map(Journey::always)
        .orElse(List.of());
  }

  /** {@code Cyberhotline hverdage 8-20; politiets specialister hverdage 7-20.} */
  private static String opens(Atlas atlas, Help help) {
    List<String> hours =
        help.call().stream()
            .filter(contact -> HourProof.answers(contact, help))
            .flatMap(
                contact ->
                    contact.open().stream()
                        .map(open -> contact.shortName() + " " + atlas.hours().of(open)))
            .distinct()
            .toList();
    return hours.isEmpty() ? "" : atlas.say("open.hours", String.join("; ", hours));
  }

  private static List<Link> back(Atlas atlas, Help help) {
    return atlas.site().incidentJourney().stream()
        .flatMap(
            journey ->
                journey.steps().stream()
                    .filter(
                        step -> step.answers().stream().anyMatch(answer -> leadsTo(answer, help)))
                    .map(
                        step ->
                            new Link(
                                atlas.site().addresses().of(journey, step),
                                atlas.say("question.back", step.title()))))
        .toList();
  }

  private static boolean leadsTo(Step.Answer answer, Help help) {
    return answer.page().filter(next -> next.target().equals(help.id())).isPresent();
  }

  private static Optional<Page> duties(Atlas atlas) {
    return atlas.shelves().of(Kind.JOURNEY).stream()
        .filter(page -> page instanceof Journey journey && journey.form() == Journey.Form.TALLY)
        .findFirst();
  }

  private static Map<String, Object> howTo(Help help) {
    Map<String, Object> thing = JsonLd.thing("HowTo", help);
    List<Object> steps = new ArrayList<>();
    for (Prose step : help.firstSteps()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("@type", "HowToStep");
      one.put("text", step.text());
      steps.add(one);
    }
    thing.put("step", steps);
    return thing;
  }
}
