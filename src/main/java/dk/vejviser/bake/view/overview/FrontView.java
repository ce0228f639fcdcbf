package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.atlas.Walk;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.journey.QuestionView;
import dk.vejviser.bake.view.phrase.Json;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.model.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The front page.
 *
 * @param letters all pages, for who has no script to search them
 * @param urgent the first answers of the incident journey
 * @param secure the linear journey that the site puts first
 * @param firstSteps how it begins
 * @param journeys the journeys that the site puts first
 * @param otherJourneys linear journeys that a reader's choice may bring to the front
 * @param paths whom both lists are for, in JSON
 * @param readers the audiences that a reader may say to belong to
 * @param topics the topics with most pages
 * @param alerts what goes on now, gravest first
 */
public record FrontView(
    Frame frame,
    Link letters,
    Optional<Link> incident,
    List<QuestionView.AnswerLink> urgent,
    Optional<Card> secure,
    List<Link> firstSteps,
    List<Card> journeys,
    List<Card> otherJourneys,
    String paths,
    List<Reader> readers,
    List<Size> sizes,
    Optional<String> allJourneys,
    Optional<String> allGuides,
    List<Link> topics,
    List<Card> core,
    List<Card> checks,
    List<Card> alerts,
    List<Card> audiences) {
  private static final int FIRST = 3;
  private static final int TOPICS = 6;

  /** An audience, and where all that is meant for it stands. */
  public record Reader(String id, String name, String address) {}

  public static FrontView of(Atlas atlas) {
    Site site = atlas.site();
    Optional<Journey> incident = site.incidentJourney();
    Optional<Journey> secure = secure(atlas);
    List<Journey> front = site.front();
    List<Page> others = others(atlas, front);
    return new FrontView(
        frame(atlas),
        new Link(site.addresses().letters(), atlas.say("search.letters")),
        incident.map(journey -> new Link(site.address(journey), journey.title())),
        incident.map(journey -> urgent(atlas, journey)).orElse(List.of()),
        secure.map(journey -> atlas.cards().of((Page) journey)),
        secure.map(journey -> firstSteps(atlas, journey)).orElse(List.of()),
        atlas.cards().of(front),
        atlas.cards().of(others),
        paths(Stream.<Page>concat(front.stream(), others.stream()).toList()),
        readers(atlas),
        List.copyOf(site.registers().sizes().values()),
        atlas.overview(Kind.JOURNEY).map(Link::address),
        atlas.overview(Kind.GUIDE).map(Link::address),
        topics(atlas),
        atlas.cards().of(site.core()),
        atlas.cards().of(atlas.shelves().of(Kind.CHECK)),
        alerts(atlas),
        new Groups(atlas).audienceCards());
  }

  /** Linear journeys that the site doesn't put first. */
  private static List<Page> others(Atlas atlas, List<Journey> front) {
    return atlas.shelves().of(Kind.JOURNEY).stream()
        .filter(page -> ((Journey) page).form() == Journey.Form.STEPS)
        .filter(page -> !front.contains(page))
        .toList();
  }

  private static Frame frame(Atlas atlas) {
    Frames.Plan plan =
        new Frames.Plan(
            "front",
            atlas.site().addresses().at(""),
            atlas.site().info().heading(),
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
            atlas.site().front().stream(),
            atlas.shelves().of(Kind.JOURNEY).stream().map(Journey.class::cast))
        .filter(journey -> journey.form() == Journey.Form.STEPS)
        .findFirst();
  }

  private static List<Link> firstSteps(Atlas atlas, Journey journey) {
    return journey.steps().stream()
        .limit(FIRST)
        .map(step -> new Link(atlas.site().addresses().of(journey, step), step.title()))
        .toList();
  }

  private static List<Reader> readers(Atlas atlas) {
    return atlas.shelves().audiences().keySet().stream()
        .map(who -> new Reader(who.id(), who.name(), atlas.site().addresses().audience(who)))
        .toList();
  }

  /** In the form that {@code assets/js/fit.js} describes. */
  private static String paths(List<Page> journeys) {
    return Json.of(
        journeys.stream()
            .map(
                page ->
                    Map.of(
                        "audiences", page.head().audiences().stream().map(Audience::id).toList(),
                        "sizes", page.head().sizes().stream().map(Size::id).toList()))
            .map(TreeMap::new)
            .toList());
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
