package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Effect;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Milestone;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.time.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often journeys were begun and ended: only sums, nothing about anybody. */
public record EffectView(Frame frame, String lead, List<Walked> journeys, Optional<Link> privacy) {
  private static final int MOST_WEEKS = 26;
  private static final String PRIVACY = "privatliv";

  /** A journey that somebody has walked: its latest weeks, and where walks ended in all weeks. */
  public record Walked(Link journey, List<Row> weeks, List<End> ends) {}

  /** A week's sums, newest first. */
  public record Row(String week, String starts, String ends) {}

  /** A page that walks end in, and how often; the most frequent first. */
  public record End(Link page, String times) {}

  public static EffectView of(Atlas atlas, Frame frame, String lead) {
    Effect effect = atlas.site().registers().effect();
    List<Walked> walked =
        effect.journeys().stream()
            .flatMap(id -> atlas.site().page(new PageId(Kind.JOURNEY, id), Journey.class).stream())
            .map(journey -> walked(atlas, effect, journey))
            .toList();
    Optional<Link> privacy =
        atlas
            .site()
            .page(new PageId(Kind.PAGE, PRIVACY))
            .map(page -> new Link(atlas.site().address(page), page.title()));
    return new EffectView(frame, lead, walked, privacy);
  }

  private static Walked walked(Atlas atlas, Effect effect, Journey journey) {
    String id = journey.id().id();
    List<Row> rows = new ArrayList<>();
    for (Week week : effect.weeks().keySet()) {
      long starts = effect.starts(week, id);
      long ends = effect.ends(week, id);
      if (starts + ends > 0) {
        rows.add(
            0,
            new Row(
                atlas.say(
                    "effect.week-of", String.valueOf(week.number()), String.valueOf(week.year())),
                number(atlas, starts),
                number(atlas, ends)));
      }
    }
    Link link = new Link(atlas.site().address(journey), journey.title());
    return new Walked(link, rows.stream().limit(MOST_WEEKS).toList(), ends(atlas, effect, journey));
  }

  private static List<End> ends(Atlas atlas, Effect effect, Journey journey) {
    return effect.ends(journey.id().id()).entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Milestone, Long> end) -> end.getValue())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .flatMap(
            end ->
                page(atlas, journey, end.getKey()).stream()
                    .map(page -> new End(page, number(atlas, end.getValue()))))
        .toList();
  }

  /** The page of an end; absent where the site has it no more. */
  private static Optional<Link> page(Atlas atlas, Journey journey, Milestone end) {
    if (end.name().equals(Milestone.RECEIPT)) {
      return journey.steps().stream()
          .filter(step -> step.receipt())
          .findFirst()
          .map(
              step ->
                  new Link(
                      atlas.site().addresses().of(journey, step), atlas.say("effect.receipt")));
    }
    Optional<Page> help = atlas.site().page(new PageId(Kind.HELP, end.name()));
    return help.map(page -> new Link(atlas.site().address(page), page.title()));
  }

  private static String number(Atlas atlas, long count) {
    return String.format(atlas.site().language().locale(), "%,d", count);
  }
}
