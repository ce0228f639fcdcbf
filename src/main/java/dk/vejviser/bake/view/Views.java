package dk.vejviser.bake.view;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Walk;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.frame.Shell;
import dk.vejviser.bake.view.help.HelpView;
import dk.vejviser.bake.view.journey.JourneyView;
import dk.vejviser.bake.view.journey.QuestionView;
import dk.vejviser.bake.view.journey.ReceiptView;
import dk.vejviser.bake.view.journey.StepView;
import dk.vejviser.bake.view.journey.TallyView;
import dk.vejviser.bake.view.overview.EffectView;
import dk.vejviser.bake.view.overview.FactsView;
import dk.vejviser.bake.view.overview.FrontView;
import dk.vejviser.bake.view.overview.GlossaryView;
import dk.vejviser.bake.view.overview.LettersView;
import dk.vejviser.bake.view.overview.NewsView;
import dk.vejviser.bake.view.overview.NotFoundView;
import dk.vejviser.bake.view.overview.SearchView;
import dk.vejviser.bake.view.page.AlertView;
import dk.vejviser.bake.view.page.CaseView;
import dk.vejviser.bake.view.page.CheckView;
import dk.vejviser.bake.view.page.GuideView;
import dk.vejviser.bake.view.page.OfferView;
import dk.vejviser.bake.view.page.PlainView;
import dk.vejviser.bake.view.page.TermView;
import dk.vejviser.bake.view.paper.CardView;
import dk.vejviser.bake.view.paper.WallView;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Alert;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Check;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Offer;
import dk.vejviser.model.Page;
import dk.vejviser.model.Sheet;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.model.Term;
import dk.vejviser.product.Print;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every page of a site, with what its template sees. */
public final class Views {
  private final Atlas atlas;
  private final List<PagePlan> plans = new ArrayList<>();

  private Views(Atlas atlas) {
    this.atlas = atlas;
  }

  /** All pages, those that no file stands behind included, sorted by address. */
  public static List<PagePlan> of(Site site) {
    return of(site, List.of());
  }

  /** The same for a site of which some pages were printed. */
  public static List<PagePlan> of(Site site, List<Print> prints) {
    Views views = new Views(Atlas.of(site, prints));
    site.pages().values().forEach(views::add);
    views.addOwn();
    views.plans.sort(Comparator.comparing(PagePlan::address));
    return List.copyOf(views.plans);
  }

  private void add(Page page) {
    if (page instanceof Journey journey) {
      add(journey);
    } else if (page instanceof Guide guide) {
      add(page, "guide", () -> GuideView.of(atlas, guide));
    } else if (page instanceof CaseStory story) {
      add(page, "case", () -> CaseView.of(atlas, story));
    } else if (page instanceof Help help) {
      add(page, "help", () -> HelpView.of(atlas, help));
    } else if (page instanceof Alert alert) {
      add(page, "alert", () -> AlertView.of(atlas, alert));
    } else if (page instanceof Offer offer) {
      add(page, "offer", () -> OfferView.of(atlas, offer));
    } else if (page instanceof Term term) {
      add(page, "term", () -> TermView.of(atlas, term));
    } else if (page instanceof Check check) {
      add(page, "check", () -> CheckView.of(atlas, check));
    } else if (page instanceof Sheet sheet && sheet.format() == Sheet.Format.A3) {
      add(page, Kind.SHEET.key(), "wall", () -> WallView.of(atlas, sheet));
    } else {
      add(page, page.id().kind().key(), () -> PlainView.of(atlas, page));
    }
  }

  private void add(Page page, String template, Supplier<?> view) {
    add(page, page.id().kind().key(), template, view);
  }

  private void add(Page page, String kind, String template, Supplier<?> view) {
    plans.add(
        new PagePlan(
            atlas.site().address(page),
            kind,
            template,
            Optional.of(page.id()),
            atlas.site().isListed(page),
            view));
  }

  private void add(Journey journey) {
    boolean incident = atlas.site().isOnIncidentPath(journey);
    Walk walk = new Walk(atlas.site(), journey);
    if (incident) {
      add(journey, "step", "question", question(journey, journey.start(), walk));
    } else if (journey.form() == Journey.Form.TALLY) {
      add(journey, "tally", () -> TallyView.of(atlas, journey));
    } else {
      add(journey, "journey", () -> JourneyView.of(atlas, journey));
    }
    for (Step step : journey.steps()) {
      if (step.receipt()) {
        add(journey, step, "receipt", "receipt", () -> ReceiptView.of(atlas, journey, step));
      } else if (journey.form() == Journey.Form.STEPS) {
        add(journey, step, "step", "step", () -> StepView.of(atlas, journey, step));
        atlas.site().guides(step).forEach(guide -> add(journey, step, guide));
      } else if (journey.form() == Journey.Form.BRANCH
          && !(incident && step.equals(journey.start()))) {
        add(journey, step, "step", "question", question(journey, step, walk));
      }
    }
  }

  private Supplier<?> question(Journey journey, Step step, Walk walk) {
    return () ->
        QuestionView.of(atlas, journey, step, walk, QuestionView.frame(atlas, journey, step, walk));
  }

  private void add(Journey journey, Step step, String kind, String template, Supplier<?> view) {
    boolean listed = !step.receipt() && atlas.site().isListed(journey);
    own(atlas.site().addresses().of(journey, step), kind, template, listed, view);
  }

  /** A guide again, with the path beside it; only the guide's own page is listed. */
  private void add(Journey journey, Step step, Guide guide) {
    own(
        atlas.site().addresses().of(journey, step, guide),
        Kind.GUIDE.key(),
        "guide",
        false,
        () -> GuideView.of(atlas, journey, step, guide));
  }

  /** The pages that the site makes by itself. */
  private void addOwn() {
    Addresses addresses = atlas.site().addresses();
    own(addresses.at(""), "front", "front", true, () -> FrontView.of(atlas));
    plans.addAll(new Overviews(atlas).plans());
    if (atlas.shelves().has(Kind.TERM)) {
      index(addresses.overview(Kind.TERM), "index.term", "glossary", GlossaryView::of);
    }
    index(addresses.letters(), "letters", "letters", LettersView::of);
    index(addresses.news(), "news", "news", NewsView::of);
    index(addresses.facts(), "facts", "facts", FactsView::of);
    index(addresses.effect(), "effect", "effect", EffectView::of);
    atlas.site().incidentJourney().ifPresent(this::card);
    Frames.Plan search = atlas.frames().plan("search", addresses.search(), "search");
    own(
        search.address(),
        "search",
        "search",
        false,
        () -> SearchView.of(atlas, atlas.frames().of(search)));
    Frames.Plan missing = atlas.frames().plan("not-found", addresses.at("404.html"), "not-found");
    own(
        missing.address(),
        "not-found",
        "not-found",
        false,
        () -> new NotFoundView(atlas.frames().ofMissing(missing), doors()));
  }

  private void card(Journey incident) {
    Frames.Plan plan = atlas.frames().plan("card", atlas.site().addresses().card(), "card");
    own(
        plan.address(),
        "card",
        "card",
        true,
        () -> CardView.of(atlas, atlas.frames().of(plan), incident));
  }

  /** Makes a view of the whole site. */
  private interface Maker {
    Object of(Atlas atlas, Frame frame, String lead);
  }

  private void index(String address, String key, String template, Maker maker) {
    Frames.Plan plan = atlas.frames().plan("index", address, key);
    own(
        address,
        "index",
        template,
        true,
        () -> maker.of(atlas, atlas.frames().of(plan), plan.description()));
  }

  /** A page that no file of content has as its own. */
  private void own(String address, String kind, String template, boolean listed, Supplier<?> view) {
    plans.add(new PagePlan(address, kind, template, Optional.empty(), listed, view));
  }

  private List<Link> doors() {
    Shell shell = atlas.frames().shell();
    List<Link> doors = new ArrayList<>();
    doors.add(new Link(shell.home(), atlas.say("home")));
    shell.menu().forEach(item -> doors.add(new Link(item.address(), item.text())));
    doors.add(new Link(atlas.site().addresses().letters(), atlas.say("search.letters")));
    return List.copyOf(doors);
  }
}
