package dk.vejviser.check.baked;

import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.product.BakedPage;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Files in are pages out: every public page was baked. */
final class MissingPages implements BakedCheck {

  @Override
  public void check(BakedSite site, Findings findings) {
    Set<PageId> baked =
        site.pages().stream()
            .map(BakedPage::page)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    site.site().stream()
        .map(Page::head)
        .filter(head -> !baked.contains(head.id()))
        .forEach(head -> findings.add(Rule.PAGE_NOT_BAKED, head.place()));
  }
}
