package dk.vejviser.bake.view.journey;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.atlas.Shelves;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.bake.view.phrase.ShortAddress;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journey before one sets out.
 *
 * @param time the sum of its guides' minutes; empty where it has none
 * @param length how many steps or questions it has
 * @param shortAddress as one says it on the phone, where the journey has an alias
 * @param stops its steps in order, those of a linear journey only
 */
public record JourneyView(
    Frame frame,
    Journey journey,
    String length,
    String time,
    String who,
    Link start,
    Optional<String> shortAddress,
    List<Stop> stops,
    List<Card> related) {

  /**
   * A step on the way.
   *
   * @param number from 1
   * @param time minutes in words; may be empty
   * @param here whether the reader is on it
   * @param ticks names of all that is to be done there
   */
  public record Stop(
      int number,
      String address,
      String title,
      String time,
      boolean receipt,
      boolean here,
      List<String> ticks) {}

  public static JourneyView of(Atlas atlas, Journey journey) {
    boolean linear = journey.form() == Journey.Form.STEPS;
    int minutes =
        journey.steps().stream().mapToInt(step -> Shelves.minutes(atlas.site(), step)).sum();
    return new JourneyView(
        atlas.frames().of(journey, "CreativeWork"),
        journey,
        atlas.cards().length(journey),
        minutes == 0 ? "" : atlas.words().minutes(minutes),
        atlas.words().audiences(journey.head().audiences()),
        new Link(atlas.site().addresses().of(journey, journey.start()), journey.start().title()),
        ShortAddress.of(atlas.site(), journey),
        linear ? stops(atlas, journey, "") : List.of(),
        atlas.related(journey));
  }

  /** The steps in order; the one with the id is where the reader is. */
  static List<Stop> stops(Atlas atlas, Journey journey, String here) {
    List<Stop> stops = new ArrayList<>();
    for (Step step : journey.steps()) {
      int minutes = Shelves.minutes(atlas.site(), step);
      stops.add(
          new Stop(
              stops.size() + 1,
              atlas.site().addresses().of(journey, step),
              step.title(),
              minutes == 0 ? "" : atlas.words().minutes(minutes),
              step.receipt(),
              step.id().equals(here),
              step.receipt()
                  ? List.of()
                  : atlas.site().guides(step).stream()
                      .flatMap(guide -> guide.ticks().stream())
                      .toList()));
    }
    return stops;
  }
}
