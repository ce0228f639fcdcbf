package dk.vejviser.bake.view.journey;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.atlas.Walk;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.help.ContactCard;
import dk.vejviser.bake.view.phrase.Almanac;
import dk.vejviser.bake.view.phrase.Icons;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.fact.Contact;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question of a branching journey.
 *
 * @param progress which question it is, of how many
 * @param back the question before, or the journey's beginning where more than one leads here
 * @param ways what was answered so far, for each way to the question
 * @param call whom the journey names for those who would rather call
 */
public record QuestionView(
    Frame frame,
    Journey journey,
    Step step,
    String progress,
    Optional<Link> back,
    List<Way> ways,
    List<AnswerGroup> groups,
    List<ContactCard> call,
    Almanac almanac) {

  /** From how many answers a list falls into urgent ones and others. */
  private static final int MANY = 6;

  /** Answers of one urgency; without a title where all stand together. */
  public record AnswerGroup(String id, String title, boolean urgent, List<AnswerLink> answers) {}

  /** An answer; {@code icon} and {@code note} may be empty. */
  public record AnswerLink(String address, String icon, String text, boolean unsure, String note) {}

  public static QuestionView of(Atlas atlas, Journey journey, Step step, Walk walk, Frame frame) {
    int most = walk.most();
    int number = walk.number(step);
    return new QuestionView(
        frame,
        journey,
        step,
        progress(atlas, number, most),
        back(atlas, journey, step, walk),
        Way.to(atlas.site().addresses(), journey, step),
        groups(atlas, journey, step, walk),
        ContactCard.all(atlas, contacts(journey)),
        atlas.almanac());
  }

  static String progress(Atlas atlas, int number, int most) {
    return atlas.say(number == most ? "question.progress" : "question.progress-most", number, most);
  }

  /** Whom a journey's text names with a number, in its order. */
  public static List<Contact> contacts(Journey journey) {
    return journey.body().facts().stream()
        .map(use -> use.fact())
        .filter(Contact.class::isInstance)
        .map(Contact.class::cast)
        .filter(contact -> contact.phone().isPresent())
        .distinct()
        .toList();
  }

  private static Optional<Link> back(Atlas atlas, Journey journey, Step step, Walk walk) {
    if (step.equals(journey.start())) {
      return atlas.site().isOnIncidentPath(journey)
          ? Optional.empty()
          : Optional.of(new Link(atlas.site().address(journey), journey.title()));
    }
    List<Step> before = walk.before(step);
    Step one = before.size() == 1 ? before.get(0) : journey.start();
    return Optional.of(new Link(atlas.site().addresses().of(journey, one), one.title()));
  }

  public static List<AnswerGroup> groups(Atlas atlas, Journey journey, Step step, Walk walk) {
    List<AnswerLink> urgent = new ArrayList<>();
    List<AnswerLink> others = new ArrayList<>();
    List<AnswerLink> unsure = new ArrayList<>();
    boolean many = step.answers().size() >= MANY;
    for (Step.Answer answer : step.answers()) {
      AnswerLink link = link(atlas, journey, step, answer, many ? icon(answer, walk) : "");
      boolean acute = walk.gravest(answer).filter(Severity.ACUTE::equals).isPresent();
      (answer.unsure() ? unsure : many && acute ? urgent : others).add(link);
    }
    boolean split = !urgent.isEmpty() && !others.isEmpty();
    if (!split) {
      urgent.addAll(others);
      urgent.addAll(unsure);
      return List.of(new AnswerGroup("svar", "", false, List.copyOf(urgent)));
    }
    others.addAll(unsure);
    return List.of(
        new AnswerGroup("haster", atlas.say("question.urgent"), true, List.copyOf(urgent)),
        new AnswerGroup("andet", atlas.say("question.others"), false, List.copyOf(others)));
  }

  private static String icon(Step.Answer answer, Walk walk) {
    return answer.unsure()
        ? "ask"
        : walk.ends(answer).stream()
            .flatMap(help -> help.incident().stream())
            .findFirst()
            .map(Icons::ofIncident)
            .orElse("ask");
  }

  private static AnswerLink link(
      Atlas atlas, Journey journey, Step from, Step.Answer answer, String icon) {
    Optional<Step> step = answer.step().flatMap(journey::step);
    Optional<Card> page = answer.page().flatMap(atlas.cards()::of);
    String address =
        step.map(one -> Way.address(atlas.site().addresses(), journey, from, answer, one))
            .or(() -> page.map(Card::address))
            .orElse("");
    String note = "";
    if (answer.unsure() && step.isPresent()) {
      note = atlas.say("question.unsure-step", step.get().title());
    } else if (answer.unsure() && page.isPresent()) {
      String title = atlas.site().page(answer.page().orElseThrow().target()).orElseThrow().title();
      note = atlas.say("question.unsure-page", title);
    }
    String shown = answer.unsure() ? "ask" : icon;
    return new AnswerLink(address, shown, answer.text(), answer.unsure(), note);
  }

  /** The frame of a question's page, which says where one is. */
  public static Frame frame(Atlas atlas, Journey journey, Step step, Walk walk) {
    String title =
        atlas.say("page.at", progress(atlas, walk.number(step), walk.most()), step.title());
    boolean first = atlas.site().isOnIncidentPath(journey) && step.equals(journey.start());
    Link up = new Link(atlas.site().address(journey), journey.title());
    Frames.Plan plan =
        new Frames.Plan(
            "step",
            atlas.site().addresses().of(journey, step),
            step.title(),
            first ? journey.head().summary() : StepView.summary(journey, step),
            "journey",
            first ? List.of() : List.of(up));
    return atlas.frames().of(journey, plan, title);
  }
}
