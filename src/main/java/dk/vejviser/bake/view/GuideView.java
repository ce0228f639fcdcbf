package dk.vejviser.bake.view;

import dk.vejviser.model.Action;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do, before anything happens.
 *
 * @param next where it leads, help pages left out
 * @param help the help pages that it names
 * @param stops the steps of journeys that it belongs to
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
    List<Card> related) {

  static GuideView of(Atlas atlas, Guide guide) {
    Words words = atlas.words();
    Section next = Sections.of(guide, Role.NEXT, words);
    return new GuideView(
        atlas.frames().of(guide, howTo(guide)),
        guide,
        words.minutes(guide.minutes()),
        words.audiences(guide.head().audiences()),
        words.say("difficulty." + Cards.key(guide.difficulty())),
        next.id(),
        next.title(),
        atlas.cards().onward(guide.next()),
        atlas.cards().help(guide.next()),
        stops(atlas, guide),
        atlas.related(guide));
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
    Map<String, Object> thing = Frames.thing("HowTo", guide.title(), guide.head().summary());
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
