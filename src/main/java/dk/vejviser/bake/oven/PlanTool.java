package dk.vejviser.bake.oven;

import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.PageId;
import dk.vejviser.work.Workers;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders the planned pages, several at a time: those of every document that the crawler found, and
 * those that no file stands behind, such as front page and lists.
 */
final class PlanTool implements RenderingTool {
  private final List<PagePlan> plans;
  private final int threads;
  private final RenderFaults faults;

  PlanTool(List<PagePlan> plans, int threads, RenderFaults faults) {
    this.plans = plans;
    this.threads = threads;
    this.faults = faults;
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    List<PagePlan> due = due(store);
    Workers.each(
        due,
        threads,
        plan -> {
          render(renderer, plan);
          return plan;
        });
    return due.size();
  }

  private List<PagePlan> due(ContentStore store) {
    Map<PageId, List<PagePlan>> byPage =
        plans.stream()
            .filter(plan -> plan.page().isPresent())
            .collect(Collectors.groupingBy(plan -> plan.page().orElseThrow()));
    List<PagePlan> due = new ArrayList<>();
    for (DocumentModel document : store.getUnrenderedContent()) {
      SiteMarkup.pages(document).forEach(page -> due.addAll(byPage.getOrDefault(page, List.of())));
      store.markContentAsRendered(document);
    }
    plans.stream().filter(plan -> plan.page().isEmpty()).forEach(due::add);
    return due;
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
      CompositeConfiguration configuration) {
    return render(
        renderer, store, new DefaultJBakeConfiguration(templates.getParentFile(), configuration));
  }
}
