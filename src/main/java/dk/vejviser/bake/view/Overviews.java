package dk.vejviser.bake.view;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Pages that list pages: by kind, by topic and by audience. Those with nothing to list aren't made.
 */
record Overviews(Atlas atlas) {

  static String letters(Addresses addresses) {
    return addresses.at(addresses.language().say("address.letters") + "/");
  }

  static String news(Addresses addresses) {
    return addresses.at(addresses.language().say("address.news") + "/");
  }

  static String facts(Addresses addresses) {
    return addresses.at(addresses.language().say("address.facts") + "/");
  }

  static String effect(Addresses addresses) {
    return addresses.at(addresses.language().say("address.effect") + "/");
  }

  static String topics(Addresses addresses) {
    return addresses.at(addresses.language().say("address.topics") + "/");
  }

  static String audiences(Addresses addresses) {
    return addresses.at(addresses.language().say("address.audiences") + "/");
  }

  /** The journeys that the overview of journeys lists: the incident journey has its own door. */
  static List<Page> journeys(Site site, Shelves shelves) {
    return shelves.of(Kind.JOURNEY).stream()
        .filter(page -> !page.id().id().equals(site.info().incident()))
        .toList();
  }

  List<PagePlan> plans() {
    List<PagePlan> plans = new ArrayList<>();
    ofKind(plans, Kind.GUIDE, atlas.shelves().of(Kind.GUIDE), this::guides);
    ofKind(plans, Kind.CASE, atlas.shelves().of(Kind.CASE), () -> plain(Kind.CASE));
    ofKind(plans, Kind.JOURNEY, journeys(atlas.site(), atlas.shelves()), this::journeyGroups);
    ofKind(plans, Kind.ALERT, atlas.shelves().of(Kind.ALERT), this::alertGroups);
    ofKind(plans, Kind.OFFER, atlas.shelves().of(Kind.OFFER), () -> plain(Kind.OFFER));
    Addresses addresses = atlas.site().addresses();
    if (!atlas.shelves().topics().isEmpty()) {
      plans.add(index(topics(addresses), "topics", "", this::topicCards));
      Link up = new Link(topics(addresses), atlas.say("topics.title"));
      atlas.shelves().topics().forEach((topic, pages) -> plans.add(topic(topic, pages, up)));
    }
    if (!atlas.shelves().audiences().isEmpty()) {
      plans.add(index(audiences(addresses), "audiences", "", this::audienceGroups));
      Link up = new Link(audiences(addresses), atlas.say("audiences.title"));
      atlas.shelves().audiences().forEach((one, pages) -> plans.add(audience(one, pages, up)));
    }
    return plans;
  }

  private void ofKind(
      List<PagePlan> plans, Kind kind, List<Page> pages, Supplier<List<Group>> groups) {
    if (!pages.isEmpty()) {
      String address = atlas.site().addresses().overview(kind);
      plans.add(index(address, "index." + kind.key(), kind.key(), groups));
    }
  }

  private PagePlan index(String address, String key, String menu, Supplier<List<Group>> groups) {
    Frames.Plan plan =
        new Frames.Plan(
            "index", address, atlas.say(key + ".title"), atlas.say(key + ".lead"), menu, List.of());
    return plan(plan, "index", groups);
  }

  private PagePlan topic(Topic topic, List<Page> pages, Link up) {
    Frames.Plan plan =
        new Frames.Plan(
            "topic",
            atlas.site().addresses().topic(topic),
            topic.name(),
            atlas.say("topic.description", topic.name(), topic.ask()),
            "",
            List.of(up));
    return plan(plan, "topic", topic.ask(), topic.name(), () -> byKind(pages));
  }

  private PagePlan audience(Audience audience, List<Page> pages, Link up) {
    Frames.Plan plan =
        new Frames.Plan(
            "audience",
            atlas.site().addresses().audience(audience),
            audience.name(),
            atlas.say("audience.description", audience.you()),
            "",
            List.of(up));
    return plan(
        plan,
        "audience",
        atlas.say("audience.heading", audience.you()),
        audience.name(),
        () -> byKind(pages));
  }

  private PagePlan plan(Frames.Plan plan, String template, Supplier<List<Group>> groups) {
    return plan(plan, template, plan.title(), plan.description(), groups);
  }

  private PagePlan plan(
      Frames.Plan plan,
      String template,
      String heading,
      String lead,
      Supplier<List<Group>> groups) {
    return new PagePlan(
        plan.address(),
        plan.kind(),
        template,
        Optional.empty(),
        true,
        () -> new IndexView(atlas.frames().of(plan), heading, lead, groups.get()));
  }

  private List<Group> plain(Kind kind) {
    return List.of(new Group("", "", atlas.cards().of(atlas.shelves().of(kind))));
  }

  /** The core guides first, the others under their first topic. */
  private List<Group> guides() {
    Set<PageId> core = new LinkedHashSet<>();
    atlas.site().info().core().forEach(id -> core.add(new PageId(Kind.GUIDE, id)));
    List<Page> first = core.stream().flatMap(id -> atlas.site().page(id).stream()).toList();
    List<Group> groups = new ArrayList<>();
    if (!first.isEmpty()) {
      groups.add(new Group("core", atlas.say("index.guide.core"), atlas.cards().of(first)));
    }
    Map<String, List<Page>> topics = new LinkedHashMap<>();
    atlas.shelves().topics().keySet().forEach(topic -> topics.put(topic.id(), new ArrayList<>()));
    List<Page> others = new ArrayList<>();
    for (Page guide : atlas.shelves().of(Kind.GUIDE)) {
      if (!core.contains(guide.id())) {
        guide.head().topics().stream()
            .findFirst()
            .map(topic -> topics.getOrDefault(topic.id(), others))
            .orElse(others)
            .add(guide);
      }
    }
    atlas
        .shelves()
        .topics()
        .keySet()
        .forEach(topic -> group(groups, topic.id(), topic.name(), topics.get(topic.id())));
    group(groups, "others", atlas.say("index.guide.others"), others);
    return groups;
  }

  /** The journeys of the front page first. */
  private List<Group> journeyGroups() {
    List<Page> all = new ArrayList<>();
    atlas.site().info().front().stream()
        .flatMap(id -> atlas.site().page(new PageId(Kind.JOURNEY, id)).stream())
        .forEach(all::add);
    journeys(atlas.site(), atlas.shelves()).stream()
        .filter(page -> !all.contains(page))
        .forEach(all::add);
    List<Page> listed =
        all.stream().filter(page -> !atlas.isIncident((Journey) page)).distinct().toList();
    return List.of(new Group("", "", atlas.cards().of(listed)));
  }

  /** What still goes on, then what is over. */
  private List<Group> alertGroups() {
    Map<Boolean, List<Page>> over =
        atlas.shelves().of(Kind.ALERT).stream()
            .collect(Collectors.partitioningBy(page -> ((Alert) page).isOver(atlas.site().date())));
    List<Group> groups = new ArrayList<>();
    group(groups, "now", atlas.say("alerts.now"), over.get(false));
    group(groups, "over", atlas.say("alerts.over"), over.get(true));
    return groups;
  }

  /** Journeys, guides, help, then what else there is. */
  private List<Group> byKind(List<Page> pages) {
    List<Group> groups = new ArrayList<>();
    for (Kind kind : BY_KIND) {
      List<Page> some = pages.stream().filter(page -> page.id().kind() == kind).toList();
      group(groups, kind.key(), atlas.say("kind." + kind.key()), some);
    }
    return groups;
  }

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

  private void group(List<Group> groups, String id, String title, List<Page> pages) {
    if (!pages.isEmpty()) {
      groups.add(new Group(id, title, atlas.cards().of(pages)));
    }
  }

  private List<Group> topicCards() {
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

  private List<Group> audienceGroups() {
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
