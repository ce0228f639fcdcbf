package dk.vejviser.bake.template;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;

/**
 * What goes wrong while pages are rendered, on any thread. A template's fault shows on every page
 * that uses it; it is told once, with the first of these pages.
 */
public final class RenderFaults {
  private final Map<TemplateFault, PagePlan> first = new ConcurrentHashMap<>();
  private final AtomicReference<Exception> breakdown = new AtomicReference<>();

  public void add(PagePlan plan, Exception failure) {
    add(plan, plan.templateFile(), failure);
  }

  public void add(PagePlan plan, String template, Exception failure) {
    add(plan, TemplateFault.of(failure, template));
  }

  public void add(PagePlan plan, TemplateFault fault) {
    first.merge(fault, plan, BinaryOperator.minBy(Comparator.comparing(PagePlan::address)));
  }

  /** The disk or the program fails: no page is worth trying after that. */
  public void stop(Exception cause) {
    breakdown.compareAndSet(null, cause);
  }

  public boolean isStopped() {
    return breakdown.get() != null;
  }

  /**
   * Turns the templates' faults into findings.
   *
   * @param folder the templates
   * @param label their folder, as findings name it
   * @throws IOException where the disk failed
   * @throws IllegalStateException where the program did
   */
  public void report(Site site, Path folder, String label, Findings findings) throws IOException {
    Exception cause = breakdown.get();
    if (cause instanceof IOException disk) {
      throw disk;
    }
    if (cause != null) {
      throw new IllegalStateException("rendering broke down: " + cause.getMessage(), cause);
    }
    if (first.isEmpty()) {
      return;
    }
    TemplateFiles templates = TemplateFiles.read(folder, label);
    for (Map.Entry<TemplateFault, PagePlan> entry : first.entrySet()) {
      findings.add(finding(entry.getKey(), shown(site, entry.getValue()), templates));
    }
  }

  private static Finding finding(TemplateFault fault, String page, TemplateFiles templates) {
    if (fault.missing()) {
      return Finding.of(
              Rule.MISSING_TEMPLATE, templates.mention(fault.template()), fault.template())
          .suggesting(fault.template(), templates.names());
    }
    return Finding.of(
        Rule.TEMPLATE_ERROR,
        templates.place(fault.template(), fault.line()),
        fault.message(),
        page);
  }

  /** The content file that a page shows, or else its address. */
  private static String shown(Site site, PagePlan plan) {
    return plan.page().flatMap(site::page).map(page -> page.head().file()).orElse(plan.address());
  }
}
