package dk.vejviser.check.content;

import dk.vejviser.fact.Fact;
import dk.vejviser.model.Body.FactUse;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which pages use which facts. */
final class FactUses {
  private FactUses() {}

  /** The first use of each fact on a page, in the page's order. */
  static List<FactUse> firstOn(Page page) {
    Set<Fact> seen = new HashSet<>();
    return page.body().facts().stream()
        .sorted(Comparator.comparing(FactUse::place))
        .filter(use -> seen.add(use.fact()))
        .toList();
  }

  /** The facts of the registers that no page uses; the sources page prints them all the same. */
  static List<Fact> unused(Site site) {
    Set<Fact> used =
        site.stream()
            .flatMap(page -> page.body().facts().stream())
            .map(FactUse::fact)
            .collect(Collectors.toSet());
    return site.registers().facts().filter(fact -> !used.contains(fact)).toList();
  }
}
