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

  void open(Tag tag, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (isAddress(attribute.name())) {
        if (tag.name().equals("a")) {
          begin(attributes);
        }
        links.add(new BakedPage.Link(tag.name(), attribute.value(), ""));
      } else if (CHOICES.contains(attribute.name())) {
        addChoices(tag.name(), attribute.value());
      } else if (attribute.name().equals("alt")) {
        char[] letters = attribute.value().toCharArray();
        words(letters, 0, letters.length);
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

  void words(char[] letters, int start, int end) {
    if (open >= 0) {
      words.add(letters, start, end);
    }
  }

  void part() {
    words.part();
  }

  void close(Tag tag) {
    if (open >= 0 && tag.name().equals("a")) {
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
