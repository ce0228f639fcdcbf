package dk.vejviser.bake.view;

import dk.vejviser.model.Certainty;
import dk.vejviser.model.Contact;
import dk.vejviser.model.Deadline;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Prose;
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
 * @param duties the journey through the duties to tell, where the site has one
 */
public record HelpView(
    Frame frame,
    Help help,
    List<Prose> always,
    List<ContactCard> call,
    Optional<ContactCard> callFirst,
    List<DeadlineRow> deadlines,
    List<Card> afterwards,
    Optional<Card> duties,
    List<Card> related) {

  /**
   * A deadline as one reckons it by hand.
   *
   * @param rule when, with a capital letter
   * @param sum {@code the hour you found out + 72 hours}; empty where the rule has no number
   * @param channel where to report; nothing where the register names none
   */
  public record DeadlineRow(
      Deadline deadline,
      String rule,
      String sum,
      Optional<ContactCard> channel,
      String hedge,
      SourceLink source) {

    static DeadlineRow of(Atlas atlas, Deadline deadline) {
      Words words = atlas.words();
      Map<String, Deadline> deadlines = atlas.site().registers().deadlines();
      String event =
          deadlines.containsKey(deadline.from())
              ? words.say("deadline.after", deadlines.get(deadline.from()).name())
              : words.sayOr("deadline.from." + deadline.from(), deadline.from());
      SourceLink source = SourceLink.of(deadline.source().orElse(""));
      return new DeadlineRow(
          deadline,
          words.upperFirst(deadline.when()) + ".",
          deadline
              .within()
              .map(time -> words.say("deadline.sum", event, words.amount(time)))
              .orElse(""),
          deadline
              .channel()
              .map(atlas.site().registers().contacts()::get)
              .map(contact -> ContactCard.of(atlas, contact)),
          deadline.certainty() == Certainty.C ? words.say("contact.hedge", source.text()) : "",
          source);
    }
  }

  static HelpView of(Atlas atlas, Help help) {
    List<ContactCard> call = ContactCard.all(atlas, help.call());
    return new HelpView(
        atlas.frames().of(help, howTo(help), atlas.say("help.title", help.title())),
        help,
        always(atlas, help),
        call,
        call.stream()
            .filter(card -> card.contact().channel() == Contact.Channel.HUMAN)
            .filter(card -> card.contact().phone().isPresent() && !card.contact().own())
            .findFirst(),
        help.deadlines().stream().map(deadline -> DeadlineRow.of(atlas, deadline)).toList(),
        help.afterwards().stream().flatMap(next -> atlas.cards().of(next).stream()).toList(),
        duties(atlas),
        atlas.related(help));
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
                    .flatMap(answer -> answer.page().stream())
                    .anyMatch(next -> next.target().equals(help.id())))
        .map(Journey::always)
        .orElse(List.of());
  }

  private static Optional<Card> duties(Atlas atlas) {
    return atlas.shelves().of(Kind.JOURNEY).stream()
        .filter(page -> page instanceof Journey journey && journey.form() == Journey.Form.TALLY)
        .findFirst()
        .map(atlas.cards()::of);
  }

  private static Map<String, Object> howTo(Help help) {
    Map<String, Object> thing = Frames.thing("HowTo", help.title(), help.head().summary());
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
