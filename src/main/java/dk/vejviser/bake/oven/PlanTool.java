package dk.vejviser.bake.oven;

import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.work.Workers;
import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Renders some of the planned pages, several at a time. */
abstract class PlanTool implements RenderingTool {
  private final int threads;
  private final RenderFaults faults;

  PlanTool(int threads, RenderFaults faults) {
    this.threads = threads;
    this.faults = faults;
  }

  /** The plans that this tool is for. */
  abstract List<PagePlan> plans(ContentStore store);

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    List<PagePlan> plans = plans(store);
    Workers.each(
        plans,
        threads,
        plan -> {
          render(renderer, plan);
          return plan;
        });
    return plans.size();
  }

  private void render(Renderer renderer, PagePlan plan) {
    if (faults.isStopped()) {
      return;
    }
    try {
      renderer.render(PageRenderer.document(plan));
    } catch (RenderingException e) {
      faults.add(plan, e);
    } catch (Exception e) {
      faults.stop(e);
    }
  }

  @Override
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration)
      throws RenderingException {
    return render(
        renderer, store, new DefaultJBakeConfiguration(templates.getParentFile(), configuration));
  }
}
