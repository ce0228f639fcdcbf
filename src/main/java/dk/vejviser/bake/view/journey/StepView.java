package dk.vejviser.bake.view.journey;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Step;
import java.util.List;

/**
 * A step of a linear journey.
 *
 * @param text its words
 * @param tasks what to do here
 * @param others what else the step's words lead to
 */
public record StepView(
    Frame frame,
    Journey journey,
    Step step,
    Leg leg,
    Prose text,
    List<Task> tasks,
    List<Card> others) {

  /** A guide's actions, done as part of the step; the guide itself is read on the path. */
  public record Task(String address, String title, List<Todo> todos) {}

  public static StepView of(Atlas atlas, Journey journey, Step step) {
    Leg leg = Leg.of(atlas, journey, step);
    return new StepView(
        frame(atlas, journey, step, "step", atlas.say("page.at", leg.progress(), step.title())),
        journey,
        step,
        leg,
        Leg.words(atlas.site(), journey, step),
        atlas.site().guides(step).stream().map(guide -> task(atlas, journey, step, guide)).toList(),
        atlas
            .cards()
            .titled(
                step.links().stream().filter(next -> next.target().kind() != Kind.GUIDE).toList()));
  }

  private static Task task(Atlas atlas, Journey journey, Step step, Guide guide) {
    return new Task(
        atlas.site().addresses().of(journey, step, guide), guide.title(), Todo.all(guide));
  }

  public static Frame frame(Atlas atlas, Journey journey, Step step, String kind, String title) {
    Link all = new Link(atlas.site().addresses().overview(Kind.JOURNEY), atlas.say("kind.journey"));
    Link up = new Link(atlas.site().address(journey), journey.title());
    Frames.Plan plan =
        new Frames.Plan(
            kind,
            atlas.site().addresses().of(journey, step),
            step.title(),
            summary(journey, step),
            "journey",
            atlas.site().isOnIncidentPath(journey) ? List.of(up) : List.of(all, up));
    return atlas.frames().of(journey, plan, title);
  }

  /** How a step begins; where it has no words, what its journey is about. */
  static String summary(Journey journey, Step step) {
    Prose words = step.text().isEmpty() ? step.urgent().orElse(Prose.NONE) : step.text();
    return words.isEmpty() ? journey.head().summary() : words.opening().text();
  }
}
