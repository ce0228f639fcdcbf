package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Block.Item;
import dk.vejviser.content.markdown.Block.Piece;
import dk.vejviser.model.Check.Choice;
import dk.vejviser.model.Next;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the answers of a question: {@code Ja, hos alle (4 point)}, with a link of their own where
 * they have one.
 */
record Choices(Reading reading, boolean risk) {
  List<Choice> read(Block.Listing list) {
    List<Choice> choices = new ArrayList<>();
    for (Item item : list.items()) {
      String text = reading.manuscript().text(item.extent()).strip();
      reading
          .orReport(choice(item), item.extent(), Rule.MALFORMED_ANSWER, text)
          .ifPresent(choices::add);
    }
    return choices;
  }

  /** How an answer is to be written. */
  String form() {
    return "- … (2 " + unit() + ")";
  }

  private String unit() {
    return reading.form(risk ? "risk" : "points");
  }

  private Optional<Choice> choice(Item item) {
    if (item.paragraph().isEmpty()) {
      return Optional.empty();
    }
    Optional<Piece> link =
        item.paragraph().get().pieces().stream()
            .filter(piece -> piece.form() == Block.Form.LINK)
            .findFirst();
    Optional<Next> next = link.flatMap(new Lists(reading)::next);
    String text = reading.manuscript().text(item.extent());
    String words =
        link.map(piece -> text.substring(0, piece.extent().text() - item.extent().text()))
            .orElse(text)
            .strip();
    int open = words.lastIndexOf('(');
    Optional<Integer> points =
        open > 0 && words.endsWith(")")
            ? Quantity.of(words.substring(open + 1, words.length() - 1), unit())
            : Optional.empty();
    return points.isEmpty() || (link.isPresent() && next.isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Choice(words.substring(0, open).strip(), points.get(), item.isUnsure(), next));
  }
}
