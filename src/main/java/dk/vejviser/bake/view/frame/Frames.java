package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.product.Print;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the frames of pages: titles, the way to them, and what stands for them elsewhere. */
public record Frames(Site site, Shell shell, Words words, Map<String, Print> prints) {
  /**
   * What a page without a file of its own tells its layout.
   *
   * @param menu the menu entry that it belongs to
   * @param trail the pages between the front page and this one
   */
  public record Plan(
      String kind,
      String address,
      String title,
      String description,
      String menu,
      List<Link> trail) {}

  /** The plan of a page that the site makes by itself, with its title and lead by a key. */
  public Plan plan(String kind, String address, String key) {
    return new Plan(
        kind, address, words.say(key + ".title"), words.say(key + ".lead"), "", List.of());
  }

  /** The frame of a page of content that is such a thing of schema.org. */
  public Frame of(Page page, String type) {
    return of(page, JsonLd.thing(type, page));
  }

  /** The frame of a page of content, of which schema.org can say more. */
  public Frame of(Page page, Map<String, Object> thing) {
    return of(page, thing, page.title());
  }

  /** The frame of a page of content whose tab says more than its title. */
  public Frame of(Page page, Map<String, Object> thing, String title) {
    Kind kind = page.id().kind();
    Plan plan =
        new Plan(
            kind.key(),
            site.address(page),
            page.title(),
            page.head().summary(),
            kind.key(),
            trail(page));
    return frame(plan, title, Optional.of(page), thing);
  }

  /** The frame of a step of a journey, whose words come from that journey's file. */
  public Frame of(Page journey, Plan plan, String title) {
    return frame(plan, title, Optional.of(journey), Map.of());
  }

  /** The frame of a page of content that stands at a second address; its own stays canonical. */
  public Frame again(Page page, Map<String, Object> thing, Plan plan, String title) {
    return frame(plan, site.address(page), title, Optional.of(page), thing);
  }

  /** The frame of a page that the site makes by itself. */
  public Frame of(Plan plan) {
    return frame(
        plan,
        plan.title(),
        Optional.empty(),
        JsonLd.thing("CollectionPage", plan.title(), plan.description()));
  }

  /** The front page's frame: the site itself, and who publishes it. */
  public Frame ofFront(Plan plan) {
    Map<String, Object> thing = JsonLd.thing("WebSite", shell.name(), shell.tagline());
    return frame(plan, plan.title(), Optional.empty(), thing);
  }

  /** The frame of the page that stands where nothing is; search engines leave it out. */
  public Frame ofMissing(Plan plan) {
    return frame(plan, plan.title(), Optional.empty(), Map.of());
  }

  private Frame frame(Plan plan, String title, Optional<Page> page, Map<String, Object> thing) {
    return frame(plan, plan.address(), title, page, thing);
  }

  private Frame frame(
      Plan plan, String address, String title, Optional<Page> page, Map<String, Object> thing) {
    boolean incident = page.filter(site::isOnIncidentPath).isPresent();
    String canonical = canonical(address);
    List<Link> trail = trail(plan);
    List<Map<String, Object>> things = new ArrayList<>();
    if (!thing.isEmpty()) {
      things.add(placed(thing, canonical, page));
    }
    things.add(JsonLd.breadcrumb(way(trail, plan)));
    return new Frame(
        shell,
        plan.kind(),
        canonical,
        title,
        plan.description(),
        incident,
        plan.menu(),
        trail,
        plan.title(),
        page.map(site::isListed).orElse(!plan.kind().equals("not-found")),
        page.map(one -> Imprint.of(site, one)),
        Optional.ofNullable(prints.get(address)).map(print -> Download.of(words, print)),
        picture(page),
        JsonLd.graph(things));
  }

  private List<Link> trail(Plan plan) {
    List<Link> trail = new ArrayList<>();
    if (!plan.address().equals(shell.home())) {
      trail.add(new Link(shell.home(), words.say("home")));
    }
    trail.addAll(plan.trail());
    return trail;
  }

  /** A thing, and where and in what language it is told of. */
  private Map<String, Object> placed(
      Map<String, Object> thing, String canonical, Optional<Page> page) {
    Map<String, Object> placed = new LinkedHashMap<>(thing);
    placed.put("url", canonical);
    placed.put("inLanguage", shell.language());
    page.ifPresent(one -> placed.put("dateModified", one.head().reviewed().toString()));
    return placed;
  }

  /** A page shows its kind, the incident path help, and what has no kind the portal. */
  private String picture(Optional<Page> page) {
    return page.map(one -> site.isOnIncidentPath(one) ? Kind.HELP : one.id().kind())
        .map(Kind::key)
        .orElse("portal");
  }

  private List<Link> trail(Page page) {
    Kind kind = page.id().kind();
    if (kind == Kind.HELP) {
      return site.incidentJourney().stream()
          .map(journey -> new Link(site.address(journey), journey.title()))
          .toList();
    }
    return kind.hasOverview() && !site.isOnIncidentPath(page)
        ? List.of(new Link(site.addresses().overview(kind), words.say("kind." + kind.key())))
        : List.of();
  }

  private List<Link> way(List<Link> trail, Plan plan) {
    List<Link> way = new ArrayList<>();
    for (Link link : trail) {
      way.add(new Link(canonical(link.address()), link.text()));
    }
    way.add(new Link(canonical(plan.address()), plan.title()));
    return way;
  }

  private String canonical(String address) {
    return site.info().base().resolve(address).toString();
  }
}
