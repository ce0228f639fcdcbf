package dk.vejviser.bake.oven;

import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/** The pages of every document that the crawler found: a page each, or one for each term. */
final class ContentPages extends PlanTool {
  private final Map<PageId, List<PagePlan>> plans;

  ContentPages(List<PagePlan> plans, int threads, RenderFaults faults) {
    super(threads, faults);
    this.plans =
        plans.stream()
            .filter(plan -> plan.page().isPresent())
            .collect(Collectors.groupingBy(plan -> plan.page().orElseThrow()));
  }

  @Override
  List<PagePlan> plans(ContentStore store) {
    List<PagePlan> found = new ArrayList<>();
    for (DocumentModel document : store.getUnrenderedContent()) {
      SiteMarkup.pages(document).forEach(page -> found.addAll(plans.getOrDefault(page, List.of())));
      store.markContentAsRendered(document);
    }
    return found;
  }
}
