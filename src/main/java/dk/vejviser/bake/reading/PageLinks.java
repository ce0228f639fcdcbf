package dk.vejviser.bake.reading;

import dk.vejviser.bake.markup.Attributes;
import dk.vejviser.bake.markup.Tag;
import dk.vejviser.product.BakedPage;
import java.util.ArrayList;
import java.util.List;

/** The links of a page and what it loads, in its order. */
final class PageLinks {
  private final List<BakedPage.Link> links = new ArrayList<>();

  void open(Tag tag, Attributes attributes) {
    for (int i = 0; i < attributes.size(); i++) {
      switch (attributes.role(i)) {
        case ADDRESS -> links.add(new BakedPage.Link(tag.name(), attributes.value(i)));
        case CHOICES -> addChoices(tag.name(), attributes.value(i));
        default -> {}
      }
    }
  }

  /** {@code a.webp 1x, b.webp 2x} are two addresses. */
  private void addChoices(String tag, String choices) {
    for (String choice : choices.split(",\\s+")) {
      String address = choice.strip().replaceFirst("\\s.*", "");
      if (!address.isEmpty()) {
        links.add(new BakedPage.Link(tag, address));
      }
    }
  }

  List<BakedPage.Link> all() {
    return links;
  }
}
