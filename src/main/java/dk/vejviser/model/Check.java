package dk.vejviser.model;

import dk.vejviser.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A self-assessment that ends in a plan. */
public record Check(Head head, Body body, Prose lead, List<Question> questions, Result result)
    implements Page {

  /**
   * Changes when answers that somebody kept could be read as others: with their words and order.
   */
  public String version() {
    return Fingerprint.of(
        questions.stream()
            .flatMap(
                question ->
                    Stream.concat(
                        Stream.of(question.id(), question.title()),
                        question.choices().stream().map(Choice::text)))
            .toList());
  }

  /**
   * A question.
   *
   * @param risk whether its answers count risk, and set the aim, instead of points
   * @param next what to do when the answer is below the top
   */
  public record Question(
      String id,
      String title,
      Prose text,
      boolean risk,
      Optional<Next> next,
      List<Choice> choices,
      Place place) {

    public int top() {
      return choices.stream().mapToInt(Choice::points).max().orElse(0);
    }
  }

  /** An answer with its points or risk; a link of its own replaces the question's. */
  public record Choice(String text, int points, boolean unsure, Optional<Next> next) {}

  /** What a range of scores means, bounds included. */
  public record Band(int from, int to, boolean risk, String title, Prose text, Place place) {}

  /** The last step: its heading and the bands in the file's order. */
  public record Result(String id, String title, List<Band> bands) {}
}
