package dk.vejviser.check.content;

import dk.vejviser.fact.Certainty;
import dk.vejviser.model.Body.FactUse;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A second-hand fact stands beside a call to check it. The lists of contacts and of deadlines are
 * exempt: their templates say it themselves.
 */
final class UnhedgedFacts implements ContentCheck {
  private static final List<String> HEDGES = List.of("tjek hos", "spørg");
  private static final Set<Role> HEDGED_BY_TEMPLATE = Set.of(Role.CALL, Role.DEADLINES);

  @Override
  public void check(Site site, Findings findings) {
    site.stream().forEach(page -> check(page, site, findings));
  }

  private static void check(Page page, Site site, Findings findings) {
    List<FactUse> bare =
        page.body().facts().stream()
            .filter(use -> use.fact().certainty() == Certainty.C && !isHedged(use.passage()))
            .toList();
    if (bare.isEmpty()) {
      return;
    }
    Outline outline = Outline.of(page, site.language());
    bare.stream()
        .filter(use -> !HEDGED_BY_TEMPLATE.contains(outline.roleAt(use.place())))
        .forEach(use -> findings.add(Rule.UNHEDGED_FACT, use.place(), use.fact().id()));
  }

  private static boolean isHedged(String passage) {
    String words = passage.toLowerCase(Locale.ROOT);
    return HEDGES.stream().anyMatch(words::contains);
  }
}
