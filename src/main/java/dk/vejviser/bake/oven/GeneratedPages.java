package dk.vejviser.bake.oven;

import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.view.PagePlan;
import java.util.List;
import org.jbake.app.ContentStore;

/** The pages that no file stands behind: front page, overviews, lists. */
final class GeneratedPages extends PlanTool {
  private final List<PagePlan> plans;

  GeneratedPages(List<PagePlan> plans, int threads, RenderFaults faults) {
    super(threads, faults);
    this.plans = plans.stream().filter(plan -> plan.page().isEmpty()).toList();
  }

  @Override
  List<PagePlan> plans(ContentStore store) {
    return plans;
  }
}
