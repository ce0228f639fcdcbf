package dk.vejviser.check.baked;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.Set;

/** A page loads nothing from anybody else; links may lead anywhere. */
final class ForeignResources implements BakedCheck {
  private static final Set<String> LINKS = Set.of("a", "area");

  @Override
  public void check(BakedSite site, Findings findings) {
    site.pages()
        .forEach(
            page ->
                page.links().stream()
                    .filter(link -> !LINKS.contains(link.tag()) && site.isElsewhere(link.target()))
                    .forEach(
                        link ->
                            findings.add(
                                Rule.THIRD_PARTY_RESOURCE, site.place(page), link.target())));
  }
}
