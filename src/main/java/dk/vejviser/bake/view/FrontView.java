package dk.vejviser.bake.view;

import dk.vejviser.model.Alert;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.SiteInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front page.
 *
 * @param urgent the first answers of the incident journey
 * @param secure the linear journey that the site puts first
 * @param firstSteps how it begins
 * @param journeys the journeys that the site puts first
 * @param topics the topics with most pages
 * @param alerts what goes on now, gravest first
 */
public record FrontView(
    Frame frame,
    Optional<Link> incident,
    List<QuestionView.AnswerLink> urgent,
    Optional<Card> secure,
    List<Link> firstSteps,
    List<Card> journeys,
    Optional<String> allJourneys,
    Optional<String> allGuides,
    List<Link> topics,
    List<Card> core,
    List<Card> checks,
    List<Card> alerts,
    List<Card> audiences) {
  private static final int FIRST = 3;
  private static final int TOPICS = 6;

  static FrontView of(Atlas atlas) {
    SiteInfo info = atlas.site().info();
    Shelves shelves = atlas.shelves();
    return new FrontView(
        frame(atlas),
        atlas
            .site()
            .incidentJourney()
            .map(journey -> new Link(atlas.site().address(journey), journey.title())),
        atlas.site().incidentJourney().map(journey -> urgent(atlas, journey)).orElse(List.of()),
        secure(atlas).map(journey -> atlas.cards().of((Page) journey)),
        secure(atlas).map(journey -> firstSteps(atlas, journey)).orElse(List.of()),
        named(atlas, Kind.JOURNEY, info.front()),
        Overviews.journeys(atlas.site(), shelves).isEmpty()
            ? Optional.empty()
            : Optional.of(atlas.site().addresses().overview(Kind.JOURNEY)),
        shelves.has(Kind.GUIDE)
            ? Optional.of(atlas.site().addresses().overview(Kind.GUIDE))
            : Optional.empty(),
        topics(atlas),
        named(atlas, Kind.GUIDE, info.core()),
        atlas.cards().of(shelves.of(Kind.CHECK)),
        alerts(atlas),
        new Overviews(atlas).audienceCards());
  }

  private static Frame frame(Atlas atlas) {
    Frames.Plan plan =
        new Frames.Plan(
            "front",
            atlas.site().addresses().at(""),
            atlas.say("front.title"),
            atlas.site().info().tagline(),
            "",
            List.of());
    return atlas.frames().ofFront(plan);
  }

  private static List<QuestionView.AnswerLink> urgent(Atlas atlas, Journey journey) {
    Walk walk = new Walk(atlas.site(), journey);
    return QuestionView.groups(atlas, journey, journey.start(), walk).stream()
        .flatMap(group -> group.answers().stream())
        .limit(FIRST)
        .toList();
  }

  private static Optional<Journey> secure(Atlas atlas) {
    return Stream.concat(
            atlas.site().info().front().stream()
                .flatMap(id -> atlas.site().page(new PageId(Kind.JOURNEY, id)).stream()),
            atlas.shelves().of(Kind.JOURNEY).stream())
        .map(Journey.class::cast)
        .filter(journey -> journey.form() == Journey.Form.STEPS)
        .findFirst();
  }

  private static List<Link> firstSteps(Atlas atlas, Journey journey) {
    return journey.steps().stream()
        .limit(FIRST)
        .map(step -> new Link(atlas.site().addresses().of(journey, step), step.title()))
        .toList();
  }

  private static List<Card> named(Atlas atlas, Kind kind, List<String> ids) {
    return ids.stream()
        .flatMap(id -> atlas.site().page(new PageId(kind, id)).stream())
        .map(atlas.cards()::of)
        .toList();
  }

  private static List<Link> topics(Atlas atlas) {
    return atlas.shelves().topics().entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .limit(TOPICS)
        .map(Map.Entry::getKey)
        .map(topic -> new Link(atlas.site().addresses().topic(topic), topic.name()))
        .toList();
  }

  private static List<Card> alerts(Atlas atlas) {
    return atlas.shelves().of(Kind.ALERT).stream()
        .map(Alert.class::cast)
        .filter(alert -> !alert.isOver(atlas.site().date()))
        .filter(alert -> !alert.from().isAfter(atlas.site().date()))
        .sorted((a, b) -> b.severity().compareTo(a.severity()))
        .map(alert -> atlas.cards().of((Page) alert))
        .toList();
  }
}
