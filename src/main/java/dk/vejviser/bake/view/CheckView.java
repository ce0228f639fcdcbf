package dk.vejviser.bake.view;

import dk.vejviser.model.Check;
import dk.vejviser.model.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A self-assessment as a list that one can print and count by hand.
 *
 * @param top the highest score there is
 * @param risk the highest risk there is; 0 where no question counts risk
 * @param bands what a score means
 * @param riskBands what a risk means
 */
public record CheckView(
    Frame frame,
    Check check,
    List<Asked> questions,
    int top,
    int risk,
    List<Check.Band> bands,
    List<Check.Band> riskBands,
    List<Card> related) {

  /** A question; {@code next} is what to do for every answer that has no link of its own. */
  public record Asked(
      int number, Check.Question question, Optional<Card> next, List<Choice> choices) {}

  /** An answer with its points in words. */
  public record Choice(String text, String points, Optional<Card> next) {}

  static CheckView of(Atlas atlas, Check check) {
    List<Asked> asked = new ArrayList<>();
    check.questions().forEach(question -> asked.add(asked(atlas, asked.size() + 1, question)));
    return new CheckView(
        atlas.frames().of(check, Frames.thing("Quiz", check.title(), check.head().summary())),
        check,
        asked,
        sum(check, false),
        sum(check, true),
        check.result().bands().stream().filter(band -> !band.risk()).toList(),
        check.result().bands().stream().filter(Check.Band::risk).toList(),
        atlas.related(check));
  }

  private static Asked asked(Atlas atlas, int number, Check.Question question) {
    String key = question.risk() ? "check.risk" : "check.points";
    return new Asked(
        number,
        question,
        question.next().flatMap(next -> card(atlas, next)),
        question.choices().stream()
            .map(
                choice ->
                    new Choice(
                        choice.text(),
                        atlas.say(key, choice.points()),
                        choice.next().flatMap(next -> card(atlas, next))))
            .toList());
  }

  private static Optional<Card> card(Atlas atlas, Next next) {
    return atlas.cards().of(next);
  }

  private static int sum(Check check, boolean risk) {
    return check.questions().stream()
        .filter(question -> question.risk() == risk)
        .mapToInt(Check.Question::top)
        .sum();
  }
}
