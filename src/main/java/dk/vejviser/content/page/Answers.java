package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Block.Item;
import dk.vejviser.content.markdown.Block.Listing;
import dk.vejviser.content.markdown.Block.Piece;
import dk.vejviser.model.Body;
import dk.vejviser.model.Journey.Form;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Step.Answer;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the answers of a step, in the form of its journey. */
record Answers(Reading reading, Form form) {
  /**
   * The list that is the answers: in a tally every list; in a branch one with links; among straight
   * steps one that leads to other steps only, for there a list of pages is what to do.
   */
  Optional<Listing> find(List<Block> blocks) {
    return blocks.stream()
        .filter(Listing.class::isInstance)
        .map(Listing.class::cast)
        .filter(this::isAsking)
        .findFirst();
  }

  private boolean isAsking(Listing list) {
    return switch (form) {
      case TALLY -> true;
      case BRANCH ->
          list.items().stream().anyMatch(item -> link(item).isPresent() || item.isUnsure());
      case STEPS ->
          list.items().stream()
              .allMatch(item -> link(item).filter(piece -> isStep(piece)).isPresent());
    };
  }

  List<Answer> read(Listing list) {
    List<Answer> answers = new ArrayList<>();
    for (Item item : list.items()) {
      Optional<Answer> answer = form == Form.TALLY ? counted(item) : leading(item);
      reading
          .orReport(answer, item.extent(), Rule.MALFORMED_ANSWER, text(item))
          .ifPresent(answers::add);
    }
    return answers;
  }

  /** {@code [answer](#step)} or {@code [answer](page.md)}, and nothing beside it. */
  private Optional<Answer> leading(Item item) {
    return link(item)
        .filter(link -> text(item).equals(reading.manuscript().text(link.extent()).strip()))
        .flatMap(link -> answer(item, link, text(item)));
  }

  /** {@code Ja: [page](page.md)}, or only words: then it adds nothing to the list. */
  private Optional<Answer> counted(Item item) {
    Optional<Piece> link = link(item);
    if (link.isEmpty()) {
      return text(item).isEmpty() || text(item).endsWith(":")
          ? Optional.empty()
          : Optional.of(
              new Answer(
                  text(item), Optional.empty(), Optional.empty(), item.isUnsure(), place(item)));
    }
    String before =
        text(item).substring(0, text(item).length() - text(link.get()).length()).strip();
    boolean ends = text(item).endsWith(text(link.get())) && before.endsWith(":");
    return ends && before.length() > 1 && !isStep(link.get())
        ? answer(item, link.get(), before.substring(0, before.length() - 1).strip())
        : Optional.empty();
  }

  private Optional<Answer> answer(Item item, Piece piece, String text) {
    if (isStep(piece)) {
      return Optional.of(
          new Answer(
              text,
              piece.link().flatMap(Body.Link::fragment),
              Optional.empty(),
              item.isUnsure(),
              place(item)));
    }
    Optional<Next> page = new Lists(reading).next(piece);
    return page.isEmpty() || text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer(text, Optional.empty(), page, item.isUnsure(), place(item)));
  }

  private boolean isStep(Piece link) {
    PageId journey = reading.head().id();
    return link.link()
        .filter(to -> to.page().filter(journey::equals).isPresent())
        .filter(to -> to.fragment().isPresent())
        .isPresent();
  }

  private static Optional<Piece> link(Item item) {
    return item.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).pieces().stream())
        .filter(piece -> piece.form() == Block.Form.LINK)
        .findFirst();
  }

  private String text(Piece piece) {
    return reading.manuscript().text(piece.extent()).strip();
  }

  private String text(Item item) {
    return reading.manuscript().text(item.extent()).strip();
  }

  private Place place(Item item) {
    return reading.manuscript().place(item.extent());
  }
}
