package dk.vejviser.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dk.vejviser.content.markdown.parsing.Brace;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Slug;
import dk.vejviser.text.SourceText;
import java.util.Optional;

/** Names headings: by the id that the editor gave, or else by their words. */
final class Headings {
  private static final String ALWAYS = "always";

  private final Places places;
  private int nameless;

  Headings(Places places) {
    this.places = places;
  }

  /** What the braces in a heading say. */
  Attributes attributes(Heading heading) {
    for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Brace brace && !brace.isFact()) {
        return Attributes.read(
            brace.inner(), places.base() + brace.innerStart(), Attributes.Holder.HEADING, places);
      }
    }
    return Attributes.NONE;
  }

  /** The heading's anchor; one of only punctuation is numbered. */
  String id(Heading heading, Attributes attributes) {
    return attributes.id().orElseGet(() -> slug(heading));
  }

  private String slug(Heading heading) {
    String slug = Slug.of(new AltText().of(heading));
    if (slug.isEmpty()) {
      nameless++;
      return "h" + nameless;
    }
    return slug;
  }

  /** The id of a journey's first step: its first heading of level two that isn't for every step. */
  static Optional<String> firstStep(Document document) {
    Headings silent = new Headings(new Places(new SourceText("", ""), 0, new Findings()));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 2) {
        Attributes attributes = silent.attributes(heading);
        if (!attributes.marks().contains(ALWAYS)) {
          return Optional.of(silent.id(heading, attributes));
        }
      }
    }
    return Optional.empty();
  }
}
