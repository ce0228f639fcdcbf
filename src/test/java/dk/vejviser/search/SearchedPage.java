package dk.vejviser.search;

import dk.vejviser.product.BakedPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Baked pages of which only what a search asks is told. */
public final class SearchedPage {
  private SearchedPage() {}

  static BakedPage page(String address, String title, String text) {
    return page("page", address, title, text, true);
  }

  static BakedPage page(String kind, String address, String title, String text, boolean listed) {
    return page(kind, address, title, "", List.of(new BakedPage.Part("", "", text)), listed);
  }

  /** A page with all of that. */
  public static BakedPage page(
      String kind,
      String address,
      String title,
      String summary,
      List<BakedPage.Part> sections,
      boolean listed) {
    return new BakedPage(
        kind,
        address,
        address.substring(1) + "index.html",
        Optional.empty(),
        title,
        summary,
        Optional.empty(),
        listed,
        sections,
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty(),
        List.of());
  }
}
