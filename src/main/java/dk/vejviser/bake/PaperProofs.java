package dk.vejviser.bake;

import dk.vejviser.bake.template.FailedTemplateException;
import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.template.TemplateFault;
import dk.vejviser.bake.view.PaperPlan;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds what is wrong with the templates for paper while a site is written, without printing it.
 * What looks as it did is not written again.
 */
public final class PaperProofs {
  private Optional<Manuscripts.Recipe> last = Optional.empty();
  private Map<String, Proof> proofs = Map.of();

  private record Proof(Object view, Optional<TemplateFault> fault) {}

  /**
   * Adds the same findings as writing all manuscripts does.
   *
   * @param stale whether nobody wants to know any longer
   */
  public void check(Site site, Ingredients ingredients, BooleanSupplier stale, Findings findings)
      throws IOException {
    Manuscripts writer = new Manuscripts(site, ingredients);
    Manuscripts.Recipe recipe = writer.recipe();
    Map<String, Proof> old = last.filter(recipe::equals).isPresent() ? proofs : Map.of();
    RenderFaults faults = new RenderFaults();
    Map<String, Proof> now = new HashMap<>();
    for (PaperPlan plan : PaperPlan.of(site)) {
      if (stale.getAsBoolean()) {
        return;
      }
      Object view = plan.page().view().get();
      Proof before = old.get(plan.page().address());
      Proof proof =
          before != null && before.view().equals(view)
              ? before
              : new Proof(view, fault(writer, plan, view));
      proof.fault().ifPresent(fault -> faults.add(plan.page(), fault));
      now.put(plan.page().address(), proof);
    }
    last = Optional.of(recipe);
    proofs = now;
    ingredients.report(faults, site, findings);
  }

  private static Optional<TemplateFault> fault(Manuscripts writer, PaperPlan plan, Object view) {
    try {
      writer.write(plan, view);
      return Optional.empty();
    } catch (FailedTemplateException e) {
      return Optional.of(TemplateFault.of(e, plan.templateFile()));
    }
  }
}
