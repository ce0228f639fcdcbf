package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.PageId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;

/**
 * The pages of every document that the crawler found: a page each, a journey's steps, a file's
 * terms.
 */
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
    return store.getUnrenderedContent().stream()
        .peek(store::markContentAsRendered)
        .flatMap(document -> SiteMarkup.pages(document).stream())
        .flatMap(page -> plans.getOrDefault(page, List.of()).stream())
        .toList();
  }
}
