package dk.vejviser.bake.view;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.page.GuideView;
import dk.vejviser.bake.view.paper.BookletView;
import dk.vejviser.bake.view.paper.CardView;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page that is printed: every guide, every journey as one booklet, and the emergency card.
 *
 * @param page its address, and the template below {@code templates/paper/}
 * @param dated the day that its content was last looked at
 */
public record PaperPlan(PagePlan page, LocalDate dated) {

  /** Path of its template below the templates' folder. */
  public String templateFile() {
    return "paper/" + page.template() + ".peb";
  }

  /** All of a site, sorted by address. */
  public static List<PaperPlan> of(Site site) {
    Atlas atlas = Atlas.of(site, List.of());
    List<PaperPlan> plans = new ArrayList<>();
    site.all(Guide.class)
        .forEach(guide -> plans.add(plan(site, guide, "guide", () -> GuideView.of(atlas, guide))));
    site.all(Journey.class)
        .forEach(
            journey ->
                plans.add(plan(site, journey, "journey", () -> BookletView.of(atlas, journey))));
    site.incidentJourney().ifPresent(journey -> plans.add(card(atlas, journey)));
    plans.sort(Comparator.comparing(plan -> plan.page().address()));
    return List.copyOf(plans);
  }

  private static PaperPlan plan(Site site, Page page, String template, Supplier<?> view) {
    return new PaperPlan(
        new PagePlan(site.address(page), template, template, Optional.of(page.id()), false, view),
        page.head().reviewed());
  }

  private static PaperPlan card(Atlas atlas, Journey incident) {
    String address = atlas.site().addresses().card();
    Frames.Plan plan = atlas.frames().plan("card", address, "card");
    CardView card = CardView.of(atlas, atlas.frames().of(plan), incident);
    return new PaperPlan(
        new PagePlan(address, "card", "card", Optional.empty(), false, () -> card),
        card.checked().orElse(incident.head().reviewed()));
  }
}
