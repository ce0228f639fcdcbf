package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.frame.Finder;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.journey.QuestionView;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.fact.Contact;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of search results. What depends on the query is filled in by script; without it the page
 * says so and shows the other ways.
 *
 * @param door where to go instead when the query sounds like an incident
 * @param facets what results can be narrowed by
 * @param ways how to find something without searching
 */
public record SearchView(Frame frame, Optional<Door> door, List<Facet> facets, List<Link> ways) {

  /** The incident path, and whom it names first for those who would rather call. */
  public record Door(String address, Optional<Contact> call) {}

  /** One sort of choice; {@code key} is its name in the address. */
  public record Facet(String key, String title, List<Choice> choices) {}

  /** A value to narrow by. */
  public record Choice(String value, String name) {}

  public static SearchView of(Atlas atlas, Frame frame) {
    return new SearchView(
        frame,
        atlas.site().incidentJourney().map(journey -> door(atlas, journey)),
        facets(atlas, frame.shell().finder()),
        ways(atlas));
  }

  private static Door door(Atlas atlas, Journey journey) {
    return new Door(
        atlas.site().address(journey), QuestionView.contacts(journey).stream().findFirst());
  }

  private static List<Facet> facets(Atlas atlas, Finder finder) {
    List<Facet> facets = new ArrayList<>();
    add(atlas, facets, "kind", finder.sorts().stream().map(SearchView::choice).toList());
    add(
        atlas,
        facets,
        "audience",
        atlas.shelves().audiences().keySet().stream().map(SearchView::choice).toList());
    add(
        atlas,
        facets,
        "topic",
        atlas.shelves().topics().keySet().stream().map(SearchView::choice).toList());
    return List.copyOf(facets);
  }

  private static void add(Atlas atlas, List<Facet> facets, String key, List<Choice> choices) {
    if (!choices.isEmpty()) {
      facets.add(new Facet(key, atlas.say("search." + key), choices));
    }
  }

  private static Choice choice(Finder.Sort sort) {
    return new Choice(sort.kind(), sort.name());
  }

  private static Choice choice(Audience audience) {
    return new Choice(audience.id(), audience.name());
  }

  private static Choice choice(Topic topic) {
    return new Choice(topic.id(), topic.name());
  }

  private static List<Link> ways(Atlas atlas) {
    List<Link> ways = new ArrayList<>();
    if (!atlas.shelves().topics().isEmpty()) {
      ways.add(new Link(atlas.site().addresses().topics(), atlas.say("topics.title")));
    }
    ways.add(new Link(atlas.site().addresses().letters(), atlas.say("search.letters")));
    for (Kind kind : List.of(Kind.GUIDE, Kind.JOURNEY, Kind.TERM)) {
      atlas.overview(kind).ifPresent(ways::add);
    }
    return List.copyOf(ways);
  }
}
