package dk.vejviser.bake.view;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.overview.AudienceView;
import dk.vejviser.bake.view.overview.Group;
import dk.vejviser.bake.view.overview.Groups;
import dk.vejviser.bake.view.overview.IndexView;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Pages that list pages: by kind, by topic and by audience. Those with nothing to list aren't made.
 */
record Overviews(Atlas atlas, Groups groups) {
  Overviews(Atlas atlas) {
    this(atlas, new Groups(atlas));
  }

  List<PagePlan> plans() {
    List<PagePlan> plans = new ArrayList<>();
    ofKind(plans, Kind.GUIDE, atlas.shelves().of(Kind.GUIDE), groups::guides);
    ofKind(plans, Kind.CASE, atlas.shelves().of(Kind.CASE), () -> groups.ofKind(Kind.CASE));
    ofKind(plans, Kind.JOURNEY, atlas.shelves().journeys(atlas.site()), groups::journeys);
    ofKind(plans, Kind.ALERT, atlas.shelves().of(Kind.ALERT), groups::alerts);
    ofKind(plans, Kind.OFFER, atlas.shelves().of(Kind.OFFER), () -> groups.ofKind(Kind.OFFER));
    Addresses addresses = atlas.site().addresses();
    if (!atlas.shelves().topics().isEmpty()) {
      plans.add(index(addresses.topics(), "topics", "", groups::topics));
      Link up = new Link(addresses.topics(), atlas.say("topics.title"));
      atlas.shelves().topics().forEach((topic, pages) -> plans.add(topic(topic, pages, up)));
    }
    if (!atlas.shelves().audiences().isEmpty()) {
      plans.add(index(addresses.audiences(), "audiences", "", groups::audiences));
      Link up = new Link(addresses.audiences(), atlas.say("audiences.title"));
      atlas.shelves().audiences().forEach((one, pages) -> plans.add(audience(one, pages, up)));
    }
    return plans;
  }

  private void ofKind(
      List<PagePlan> plans, Kind kind, List<Page> pages, Supplier<List<Group>> listed) {
    if (!pages.isEmpty()) {
      String address = atlas.site().addresses().overview(kind);
      plans.add(index(address, "index." + kind.key(), kind.key(), listed));
    }
  }

  private PagePlan index(String address, String key, String menu, Supplier<List<Group>> listed) {
    Frames.Plan plan =
        new Frames.Plan(
            "index", address, atlas.say(key + ".title"), atlas.say(key + ".lead"), menu, List.of());
    return list(plan, "index", plan.title(), plan.description(), listed);
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
    return list(plan, "topic", topic.ask(), topic.name(), () -> groups.byKind(pages));
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
        () ->
            new AudienceView(
                atlas.frames().of(plan),
                audience.you(),
                atlas.say("audience.lead"),
                atlas.cards().of(groups.first(audience)),
                groups.rest(audience, pages)));
  }

  private PagePlan list(
      Frames.Plan plan,
      String template,
      String heading,
      String lead,
      Supplier<List<Group>> listed) {
    return plan(
        plan, template, () -> new IndexView(atlas.frames().of(plan), heading, lead, listed.get()));
  }

  private static PagePlan plan(Frames.Plan plan, String template, Supplier<?> view) {
    return new PagePlan(plan.address(), plan.kind(), template, Optional.empty(), true, view);
  }
}
