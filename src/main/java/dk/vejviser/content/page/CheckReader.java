package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.model.Check;
import dk.vejviser.model.Check.Choice;
import dk.vejviser.model.Check.Question;
import dk.vejviser.model.Check.Result;
import dk.vejviser.model.Next;
import dk.vejviser.model.Prose;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads self-assessments: every {@code ##} is a question, the last one the result. */
record CheckReader(Reading reading) {
  private static final String RESULT = "result";
  private static final String RISK = "risk";

  static Optional<Check> read(Reading reading) {
    return new CheckReader(reading).read();
  }

  private Optional<Check> read() {
    List<Part> parts = reading.parts();
    boolean ends = !parts.isEmpty() && parts.get(parts.size() - 1).isMarked(RESULT);
    if (!ends) {
      reading.findings().add(Rule.MISSING_SECTION, reading.head().place(), "… {." + RESULT + "}");
      return Optional.empty();
    }
    Part last = parts.get(parts.size() - 1);
    return Optional.of(
        new Check(
            reading.head(),
            reading.body(),
            reading.leadProse(),
            parts.subList(0, parts.size() - 1).stream().map(this::question).toList(),
            new Result(last.heading().id(), last.title(), new Bands(reading).read(last))));
  }

  private Question question(Part part) {
    boolean risk = part.isMarked(RISK);
    Choices reader = new Choices(reading, risk);
    List<Choice> choices = new ArrayList<>();
    List<Block> text = new ArrayList<>();
    Optional<Next> next = Optional.empty();
    for (Block block : part.blocks()) {
      if (block instanceof Block.Listing list) {
        choices.addAll(reader.read(list));
      } else if (isNext(block)) {
        next = nextStep((Block.Paragraph) block);
      } else {
        text.add(block);
      }
    }
    if (!part.blocks().isEmpty() && choices.isEmpty() && !reading.findings().hasErrors()) {
      reading.report(Rule.MALFORMED_ANSWER, part.heading().extent(), reader.form());
    }
    Question question =
        new Question(
            part.heading().id(),
            part.title(),
            text.isEmpty() ? Prose.NONE : reading.manuscript().prose(text),
            risk,
            next,
            List.copyOf(choices),
            reading.manuscript().place(part.heading().extent()));
    checkNext(question, part);
    return question;
  }

  /** Every answer below the top must lead somewhere. */
  private void checkNext(Question question, Part part) {
    boolean lost =
        !question.risk()
            && question.next().isEmpty()
            && question.choices().stream()
                .anyMatch(choice -> choice.points() < question.top() && choice.next().isEmpty());
    boolean reported =
        part.blocks().stream()
            .anyMatch(block -> isNext(block) && reading.isReported(block.extent()));
    if (lost && !reported) {
      reading.report(
          Rule.MALFORMED_ANSWER, part.heading().extent(), reading.form("next-step") + " […](….md)");
    }
  }

  private boolean isNext(Block block) {
    return block instanceof Block.Paragraph
        && reading.manuscript().text(block.extent()).startsWith(reading.form("next-step"));
  }

  private Optional<Next> nextStep(Block.Paragraph paragraph) {
    Optional<Next> next =
        paragraph.pieces().stream()
            .flatMap(piece -> new Lists(reading).next(piece).stream())
            .findFirst();
    String text = reading.manuscript().text(paragraph.extent()).strip();
    return reading.orReport(next, paragraph.extent(), Rule.MALFORMED_ANSWER, text);
  }
}
