package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Block.Form;
import dk.vejviser.content.markdown.Block.Item;
import dk.vejviser.content.markdown.Block.Piece;
import dk.vejviser.fact.Fact;
import dk.vejviser.model.Next;
import dk.vejviser.model.Prose;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads sections that are one list and nothing else. */
record Lists(Reading reading) {
  private static final String ANY = "- …";
  private static final String LINK = "- […](….md)";

  /**
   * The items of a section's list.
   *
   * @param form what the section should be, as an example
   */
  List<Item> items(Part part, String form) {
    List<Item> items = new ArrayList<>();
    for (Block block : part.blocks()) {
      if (block instanceof Block.Listing list) {
        items.addAll(list.items());
      } else {
        reading.report(Rule.MALFORMED_LIST, block.extent(), form);
      }
    }
    return items;
  }

  /** The items' words. */
  List<Prose> prose(Part part) {
    return items(part, ANY).stream()
        .map(item -> reading.manuscript().prose(item.extent()))
        .toList();
  }

  /** A list of links to pages of content. */
  List<Next> links(Part part) {
    List<Next> links = new ArrayList<>();
    for (Item item : items(part, LINK)) {
      Optional<Next> link = only(item, Form.LINK).flatMap(this::next);
      reading.orReport(link, item.extent(), Rule.MALFORMED_LIST, LINK).ifPresent(links::add);
    }
    return links;
  }

  /** A list of facts of one sort. */
  <F extends Fact> List<F> facts(Part part, Class<F> sort, String word) {
    String form = "- {{" + reading.draft().addresses().language().say("fact." + word) + ":…}}";
    List<F> facts = new ArrayList<>();
    for (Item item : items(part, form)) {
      Optional<F> fact =
          only(item, Form.FACT).flatMap(Piece::fact).filter(sort::isInstance).map(sort::cast);
      reading.orReport(fact, item.extent(), Rule.MALFORMED_LIST, form).ifPresent(facts::add);
    }
    return facts;
  }

  /** Where a link leads on to, if to a page of content. */
  Optional<Next> next(Piece link) {
    Place place = reading.manuscript().place(link.extent());
    return link.link()
        .flatMap(target -> target.page().map(page -> new Next(page, target.text(), place)));
  }

  /** The one piece that an item is, if it is of that form and stands alone. */
  private Optional<Piece> only(Item item, Form form) {
    List<Piece> pieces =
        item.paragraph().map(Block.Paragraph::pieces).orElse(List.of()).stream()
            .filter(piece -> !reading.manuscript().text(piece.extent()).isBlank())
            .toList();
    return pieces.size() == 1 && pieces.get(0).form() == form
        ? Optional.of(pieces.get(0))
        : Optional.empty();
  }
}
