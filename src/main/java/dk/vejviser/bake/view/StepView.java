package dk.vejviser.bake.view;

import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * A step of a linear journey.
 *
 * @param number from 1
 * @param count how many steps there are, the receipt not counted
 * @param left time for this step and what follows; empty where no guide tells
 * @param time time for this step alone; empty where no guide tells
 * @param guides what to do here
 * @param others what else the step's words lead to
 */
public record StepView(
    Frame frame,
    Journey journey,
    Step step,
    int number,
    int count,
    String progress,
    String left,
    String time,
    List<Task> guides,
    List<Card> others,
    List<JourneyView.Stop> stops,
    Link overview,
    Optional<JourneyView.Stop> previous,
    Optional<JourneyView.Stop> next) {

  /** A guide's actions, done as part of the step. */
  public record Task(Card card, Guide guide) {}

  static StepView of(Atlas atlas, Journey journey, Step step) {
    List<JourneyView.Stop> stops = JourneyView.stops(atlas, journey, step.id());
    int number = journey.steps().indexOf(step) + 1;
    int count = (int) journey.steps().stream().filter(one -> !one.receipt()).count();
    String progress = atlas.say("step.progress", number, count);
    return new StepView(
        frame(atlas, journey, step, "step", atlas.say("page.at", progress, step.title())),
        journey,
        step,
        number,
        count,
        progress,
        minutes(atlas, journey.steps().subList(number - 1, journey.steps().size())),
        minutes(atlas, List.of(step)),
        tasks(atlas, step),
        atlas
            .cards()
            .titled(
                step.links().stream().filter(next -> next.target().kind() != Kind.GUIDE).toList()),
        stops,
        new Link(atlas.site().address(journey), journey.title()),
        number == 1 ? Optional.empty() : Optional.of(stops.get(number - 2)),
        number == stops.size() ? Optional.empty() : Optional.of(stops.get(number)));
  }

  private static List<Task> tasks(Atlas atlas, Step step) {
    return step.links().stream()
        .flatMap(next -> atlas.site().page(next.target()).stream())
        .filter(Guide.class::isInstance)
        .map(page -> new Task(atlas.cards().of(page), (Guide) page))
        .toList();
  }

  private static String minutes(Atlas atlas, List<Step> steps) {
    int minutes = steps.stream().mapToInt(step -> Shelves.minutes(atlas.site(), step)).sum();
    return minutes == 0 ? "" : atlas.words().minutes(minutes);
  }

  static Frame frame(Atlas atlas, Journey journey, Step step, String kind, String title) {
    Link all = new Link(atlas.site().addresses().overview(Kind.JOURNEY), atlas.say("kind.journey"));
    Link up = new Link(atlas.site().address(journey), journey.title());
    Frames.Plan plan =
        new Frames.Plan(
            kind,
            atlas.site().addresses().of(journey, step),
            step.title(),
            journey.head().summary(),
            "journey",
            atlas.isIncident(journey) ? List.of(up) : List.of(all, up));
    return atlas.frames().of(journey, plan, title);
  }
}
