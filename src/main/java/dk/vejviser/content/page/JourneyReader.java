package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.model.Body;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Journey.Form;
import dk.vejviser.model.Next;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Step;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads journeys: every {@code ##} is a step. */
record JourneyReader(Reading reading, Form form) {
  private static final String ALWAYS = "always";
  private static final String RECEIPT = "receipt";

  static Optional<Journey> read(Reading reading) {
    return reading
        .draft()
        .fields()
        .constant("kind", Form.class)
        .flatMap(form -> new JourneyReader(reading, form).read());
  }

  private Optional<Journey> read() {
    List<Part> parts = reading.parts().stream().filter(part -> !part.isMarked(ALWAYS)).toList();
    checkSteps(parts);
    if (parts.isEmpty()) {
      reading.findings().add(Rule.MISSING_SECTION, reading.head().place(), "…");
      return Optional.empty();
    }
    if (form != Form.BRANCH) {
      Part last = parts.get(parts.size() - 1);
      if (!last.isMarked(RECEIPT)) {
        reading.report(Rule.MISSING_RECEIPT, last.heading().extent());
      }
    }
    return Optional.of(
        new Journey(
            reading.head(),
            reading.body(),
            form,
            reading.leadProse(),
            always(),
            parts.stream().map(this::step).toList()));
  }

  private List<Prose> always() {
    return reading.parts().stream()
        .filter(part -> part.isMarked(ALWAYS))
        .flatMap(part -> new Lists(reading).prose(part).stream())
        .toList();
  }

  /** A link to a step that isn't there. */
  private void checkSteps(List<Part> parts) {
    Set<String> known =
        parts.stream()
            .map(part -> part.heading().id())
            .collect(Collectors.toCollection(TreeSet::new));
    for (Body.Link link : reading.manuscript().body().links()) {
      boolean here = link.page().filter(reading.head().id()::equals).isPresent();
      String step = link.fragment().orElse("");
      if (here && !step.isEmpty() && !known.contains(step)) {
        Place at = link.place();
        int skipped = link.target().indexOf('#') + 1;
        Place place = new Place(at.file(), at.line(), at.column() + skipped, at.length() - skipped);
        reading.findings().add(Finding.of(Rule.UNKNOWN_STEP, place, step).suggesting(step, known));
      }
    }
  }

  private Step step(Part part) {
    Answers answers = new Answers(reading, form);
    Optional<Block.Listing> asked =
        part.isMarked(RECEIPT) ? Optional.empty() : answers.find(part.blocks());
    Optional<Block.Quote> urgent =
        part.blocks().stream()
            .filter(Block.Quote.class::isInstance)
            .map(Block.Quote.class::cast)
            .findFirst();
    List<Block> rest =
        part.blocks().stream()
            .filter(block -> asked.filter(block::equals).isEmpty())
            .filter(block -> urgent.filter(block::equals).isEmpty())
            .toList();
    return new Step(
        part.heading().id(),
        part.title(),
        text(rest),
        urgent.map(quote -> reading.manuscript().prose(quote.inner())),
        asked.map(answers::read).orElse(List.of()),
        links(rest),
        part.isMarked(RECEIPT),
        reading.manuscript().place(part.heading().extent()));
  }

  private Prose text(List<Block> blocks) {
    List<Prose> prose =
        blocks.stream().map(block -> reading.manuscript().prose(block.extent())).toList();
    return new Prose(prose.stream().map(Prose::html).collect(Collectors.joining("\n")));
  }

  /** The pages that these blocks' words link to. */
  private List<Next> links(List<Block> blocks) {
    Lists lists = new Lists(reading);
    List<Next> links = new ArrayList<>();
    for (Block block : blocks) {
      Pieces.of(block).stream()
          .flatMap(piece -> lists.next(piece).stream())
          .filter(next -> !next.target().equals(reading.head().id()))
          .forEach(links::add);
    }
    return links;
  }
}
