package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.frame.JsonLd;
import dk.vejviser.bake.view.journey.Leg;
import dk.vejviser.bake.view.journey.StepView;
import dk.vejviser.bake.view.journey.Todo;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Action;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Step;
import dk.vejviser.text.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to do, before anything happens.
 *
 * @param next where it leads, help pages left out
 * @param help the help pages that it names
 * @param stops the steps of journeys that it belongs to
 * @param leg the path beside it, where it is read from a step of one
 */
public record GuideView(
    Frame frame,
    Guide guide,
    String time,
    String who,
    String difficulty,
    String nextId,
    String nextTitle,
    List<Card> next,
    List<Card> help,
    List<Link> stops,
    List<Card> related,
    List<Todo> todos,
    Optional<Leg> leg) {

  public static GuideView of(Atlas atlas, Guide guide) {
    return of(atlas, guide, atlas.frames().of(guide, howTo(guide)), Optional.empty());
  }

  /** The guide as a step of a journey shows it, with the path beside it. */
  public static GuideView of(Atlas atlas, Journey journey, Step step, Guide guide) {
    Leg leg = Leg.of(atlas, journey, step);
    Frame up = StepView.frame(atlas, journey, step, "step", step.title());
    List<Link> trail = new ArrayList<>(up.trail());
    trail.add(new Link(leg.here().address(), step.title()));
    Frames.Plan plan =
        new Frames.Plan(
            Kind.GUIDE.key(),
            atlas.site().addresses().of(journey, step, guide),
            guide.title(),
            guide.head().summary(),
            Kind.JOURNEY.key(),
            trail.subList(1, trail.size()));
    String title = atlas.say("page.at", leg.progress(), guide.title());
    return of(
        atlas, guide, atlas.frames().again(guide, howTo(guide), plan, title), Optional.of(leg));
  }

  private static GuideView of(Atlas atlas, Guide guide, Frame frame, Optional<Leg> leg) {
    Words words = atlas.words();
    Section next = Sections.of(guide, Role.NEXT, words);
    return new GuideView(
        frame,
        guide,
        words.minutes(guide.minutes()),
        words.audiences(guide.head().audiences()),
        words.say("difficulty." + Key.of(guide.difficulty())),
        next.id(),
        next.title(),
        atlas.cards().onward(guide.next()),
        atlas.cards().help(guide.next()),
        stops(atlas, guide),
        atlas.related(guide),
        Todo.all(guide),
        leg);
  }

  private static List<Link> stops(Atlas atlas, Guide guide) {
    return atlas.shelves().steps().getOrDefault(guide.id(), List.of()).stream()
        .map(
            stop ->
                new Link(
                    atlas.site().addresses().of(stop.journey(), stop.step()),
                    atlas.say("guide.stop", stop.number(), stop.journey().title())))
        .toList();
  }

  private static Map<String, Object> howTo(Guide guide) {
    Map<String, Object> thing = JsonLd.thing("HowTo", guide);
    thing.put("totalTime", Duration.ofMinutes(guide.minutes()).toString());
    List<Object> steps = new ArrayList<>();
    for (Action action : guide.actions()) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("@type", "HowToStep");
      step.put("name", action.what().text());
      step.put("text", action.works().text());
      steps.add(step);
    }
    thing.put("step", steps);
    return thing;
  }
}
