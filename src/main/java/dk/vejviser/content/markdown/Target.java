package dk.vejviser.content.markdown;

import dk.vejviser.model.PageId;
import java.util.Optional;

/**
 * Where a link leads.
 *
 * @param href the address for the page, not yet escaped; absent where there must be no link
 * @param page the page of content that it names
 * @param fragment what follows {@code #}, where it is not part of the page's name
 * @param external whether it leads away from the site
 */
record Target(
    Optional<String> href, Optional<PageId> page, Optional<String> fragment, boolean external) {
  static final Target NOWHERE =
      new Target(Optional.empty(), Optional.empty(), Optional.empty(), false);

  static Target outside(String address) {
    return new Target(Optional.of(address), Optional.empty(), Optional.empty(), true);
  }

  static Target inside(String address) {
    return new Target(Optional.of(address), Optional.empty(), Optional.empty(), false);
  }

  static Target of(PageId page, String address, Optional<String> fragment) {
    return new Target(Optional.of(address), Optional.of(page), fragment, false);
  }
}
