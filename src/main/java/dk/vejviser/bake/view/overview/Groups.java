package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.phrase.Icons;
import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What overviews list, under which headings. Groups with nothing in them are left out. */
public record Groups(Atlas atlas) {
  private static final List<Kind> BY_KIND =
      List.of(
          Kind.JOURNEY,
          Kind.GUIDE,
          Kind.CHECK,
          Kind.CASE,
          Kind.ALERT,
          Kind.HELP,
          Kind.OFFER,
          Kind.SHEET,
          Kind.TERM,
          Kind.PAGE);

  public List<Group> ofKind(Kind kind) {
    return List.of(new Group("", "", atlas.cards().of(atlas.shelves().of(kind))));
  }

  /** The core guides first, the others under their first topic. */
  public List<Group> guides() {
    List<Guide> first = atlas.site().core();
    List<Group> groups = new ArrayList<>();
    group(groups, "core", atlas.say("index.guide.core"), first);
    groups.addAll(byTopic(without(first, atlas.shelves().of(Kind.GUIDE)), List.of()));
    return groups;
  }

  /** What an audience begins with: journeys of the front page, self-assessments, core guides. */
  public List<Page> first(Audience audience) {
    List<Page> first = new ArrayList<>(atlas.site().front());
    first.addAll(atlas.shelves().of(Kind.CHECK));
    first.addAll(atlas.site().core());
    first.removeIf(page -> !page.head().audiences().contains(audience));
    return first;
  }

  /** All else for an audience under its first topic; the topics that it looks for first. */
  public List<Group> rest(Audience audience, List<Page> pages) {
    List<Page> others = without(first(audience), pages);
    return byTopic(
        BY_KIND.stream()
            .flatMap(kind -> others.stream().filter(page -> page.id().kind() == kind))
            .toList(),
        audience.topics());
  }

  private static List<Page> without(List<? extends Page> some, List<Page> pages) {
    Set<PageId> left = some.stream().map(Page::id).collect(Collectors.toSet());
    return pages.stream().filter(page -> !left.contains(page.id())).toList();
  }

  /** Each page under its first topic, in the register's order behind the topics named. */
  private List<Group> byTopic(List<Page> pages, List<String> named) {
    Map<String, Topic> register = atlas.site().registers().topics();
    Map<String, List<Page>> topics = new LinkedHashMap<>();
    Stream.concat(named.stream().filter(register::containsKey), register.keySet().stream())
        .forEach(topic -> topics.put(topic, new ArrayList<>()));
    List<Page> others = new ArrayList<>();
    for (Page page : pages) {
      page.head().topics().stream()
          .findFirst()
          .map(topic -> topics.getOrDefault(topic.id(), others))
          .orElse(others)
          .add(page);
    }
    List<Group> groups = new ArrayList<>();
    topics.forEach((topic, some) -> group(groups, topic, register.get(topic).name(), some));
    group(groups, "others", atlas.say("index.others"), others);
    return groups;
  }

  /** The journeys of the front page first. */
  public List<Group> journeys() {
    List<Page> listed =
        Stream.concat(
                atlas.site().front().stream(), atlas.shelves().journeys(atlas.site()).stream())
            .filter(journey -> !atlas.site().isOnIncidentPath(journey))
            .distinct()
            .toList();
    return List.of(new Group("", "", atlas.cards().of(listed)));
  }

  /** What still goes on, then what is over. */
  public List<Group> alerts() {
    Map<Boolean, List<Page>> over =
        atlas.shelves().of(Kind.ALERT).stream()
            .collect(Collectors.partitioningBy(page -> ((Alert) page).isOver(atlas.site().date())));
    List<Group> groups = new ArrayList<>();
    group(groups, "now", atlas.say("alerts.now"), over.get(false));
    group(groups, "over", atlas.say("alerts.over"), over.get(true));
    return groups;
  }

  /** Journeys, guides, help, then what else there is. */
  public List<Group> byKind(List<Page> pages) {
    List<Group> groups = new ArrayList<>();
    for (Kind kind : BY_KIND) {
      List<Page> some = pages.stream().filter(page -> page.id().kind() == kind).toList();
      group(groups, kind.key(), atlas.say("kind." + kind.key()), some);
    }
    return groups;
  }

  private void group(List<Group> groups, String id, String title, List<? extends Page> pages) {
    if (!pages.isEmpty()) {
      groups.add(new Group(id, title, atlas.cards().of(pages)));
    }
  }

  public List<Group> topics() {
    List<Card> cards = new ArrayList<>();
    atlas
        .shelves()
        .topics()
        .forEach(
            (topic, pages) ->
                cards.add(
                    new Card(
                        atlas.site().addresses().topic(topic),
                        "topic",
                        Icons.ofTopic(topic.id()),
                        topic.name(),
                        topic.ask(),
                        atlas.words().count("pages", pages.size()))));
    return List.of(new Group("", "", cards));
  }

  public List<Group> audiences() {
    return List.of(new Group("", "", audienceCards()));
  }

  List<Card> audienceCards() {
    List<Card> cards = new ArrayList<>();
    atlas
        .shelves()
        .audiences()
        .forEach(
            (audience, pages) ->
                cards.add(
                    new Card(
                        atlas.site().addresses().audience(audience),
                        "audience",
                        "person",
                        audience.name(),
                        audience.you() + ".",
                        atlas.words().count("pages", pages.size()))));
    return cards;
  }
}
