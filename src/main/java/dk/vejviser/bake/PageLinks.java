package dk.vejviser.bake;

import dk.vejviser.bake.MarkupListener.Attribute;
import dk.vejviser.model.BakedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The links of a page and what it loads, in its order, a link with the words that stand in it. */
final class PageLinks {
  private static final Set<String> ADDRESSES =
      Set.of("action", "background", "data", "formaction", "href", "poster", "src", "xlink:href");
  private static final Set<String> CHOICES = Set.of("imagesrcset", "srcset");

  private final List<BakedPage.Link> links = new ArrayList<>();
  private final Words words = new Words();
  private int open = -1;
  private String label = "";

  /** Whether an attribute holds an address that a browser may follow. */
  static boolean isAddress(String attribute) {
    return ADDRESSES.contains(attribute);
  }

  void open(String tag, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (isAddress(attribute.name())) {
        if (tag.equals("a")) {
          begin(attributes);
        }
        links.add(new BakedPage.Link(tag, attribute.value(), ""));
      } else if (CHOICES.contains(attribute.name())) {
        addChoices(tag, attribute.value());
      } else if (attribute.name().equals("alt")) {
        words(attribute.value());
      }
    }
  }

  private void begin(List<Attribute> attributes) {
    open = links.size();
    label = PageNotes.value(attributes, "aria-label").orElse("");
    words.take();
  }

  /** {@code a.webp 1x, b.webp 2x} are two addresses. */
  private void addChoices(String tag, String choices) {
    for (String choice : choices.split(",\\s+")) {
      String address = choice.strip().replaceFirst("\\s.*", "");
      if (!address.isEmpty()) {
        links.add(new BakedPage.Link(tag, address, ""));
      }
    }
  }

  void words(String text) {
    if (open >= 0) {
      words.add(text);
    }
  }

  void part() {
    words.part();
  }

  void close(String tag) {
    if (open >= 0 && tag.equals("a")) {
      String text = words.take();
      BakedPage.Link link = links.get(open);
      links.set(open, new BakedPage.Link(link.tag(), link.target(), text.isEmpty() ? label : text));
      open = -1;
    }
  }

  List<BakedPage.Link> all() {
    return links;
  }
}
