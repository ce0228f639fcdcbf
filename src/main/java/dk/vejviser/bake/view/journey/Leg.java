package dk.vejviser.bake.view.journey;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Shelves;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * Where a reader is on a linear journey: on a step, or on a guide that the step sends to.
 *
 * @param progress {@code Trin 2 af 5}
 * @param left time for this step and what follows; empty where no guide tells
 * @param stops all steps, the reader's own among them
 */
public record Leg(String progress, String left, List<JourneyView.Stop> stops, Link overview) {

  public static Leg of(Atlas atlas, Journey journey, Step step) {
    int number = journey.steps().indexOf(step) + 1;
    int count = (int) journey.steps().stream().filter(one -> !one.receipt()).count();
    int minutes =
        journey.steps().subList(number - 1, journey.steps().size()).stream()
            .mapToInt(one -> Shelves.minutes(atlas.site(), one))
            .sum();
    return new Leg(
        atlas.say("step.progress", number, count),
        minutes == 0 ? "" : atlas.words().minutes(minutes),
        JourneyView.stops(atlas, journey, step.id()),
        new Link(atlas.site().address(journey), journey.title()));
  }

  /** The step that the reader is on. */
  public JourneyView.Stop here() {
    return stops.stream().filter(JourneyView.Stop::here).findFirst().orElseThrow();
  }

  public Optional<JourneyView.Stop> previous() {
    return at(here().number() - 1);
  }

  public Optional<JourneyView.Stop> next() {
    return at(here().number() + 1);
  }

  private Optional<JourneyView.Stop> at(int number) {
    return stops.stream().filter(stop -> stop.number() == number).findFirst();
  }

  /** A step's words, with links to its guides that keep the path beside them. */
  static Prose words(Site site, Journey journey, Step step) {
    String html = step.text().html();
    for (Guide guide : site.guides(step)) {
      html =
          html.replace(
              "href=\"" + site.address(guide) + "\"",
              "href=\"" + site.addresses().of(journey, step, guide) + "\"");
    }
    return new Prose(html);
  }
}
