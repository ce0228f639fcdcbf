package dk.vejviser.bake.reading;

import dk.vejviser.bake.markup.Attributes;
import dk.vejviser.bake.markup.Tag;
import dk.vejviser.product.BakedPage;
import java.util.ArrayList;
import java.util.List;

/** The links of a page and what it loads, in its order, a link with the words that stand in it. */
final class PageLinks {
  private final List<BakedPage.Link> links = new ArrayList<>();
  private final Words words = new Words();
  private int open = -1;
  private String label = "";

  void open(Tag tag, Attributes attributes) {
    for (int i = 0; i < attributes.size(); i++) {
      switch (attributes.role(i)) {
        case ADDRESS -> {
          if (tag == Tag.A) {
            begin(attributes);
          }
          links.add(new BakedPage.Link(tag.name(), attributes.value(i), ""));
        }
        case CHOICES -> addChoices(tag.name(), attributes.value(i));
        case WORDS -> {
          char[] letters = attributes.value(i).toCharArray();
          words(letters, 0, letters.length);
        }
        default -> {}
      }
    }
  }

  private void begin(Attributes attributes) {
    open = links.size();
    label = attributes.value("aria-label").orElse("");
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
    if (open >= 0 && tag == Tag.A) {
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
