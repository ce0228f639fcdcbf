package dk.vejviser.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A self-assessment as numbers: all that a result is computed from, here and in the reader's
 * browser.
 *
 * @param deeds what the answers may call for, in the file's order
 * @param levels the lowest score of each level, ascending
 * @param risks the lowest risk of each band of risk, ascending
 */
public record Scoring(
    List<Question> questions, List<Deed> deeds, List<Integer> levels, List<Integer> risks) {

  /** A question; one of risk sets the aim and calls for nothing. */
  public record Question(boolean risk, List<Choice> choices) {}

  /**
   * An answer.
   *
   * @param deed which deed it calls for, from 0; -1 where it calls for none
   */
  public record Choice(int points, int deed) {}

  /** A page to follow; 0 minutes where it doesn't say how long that takes. */
  public record Deed(PageId page, int minutes) {}

  /** The numbers of a self-assessment on a site, which knows how long its guides take. */
  public static Scoring of(Site site, Check check) {
    Map<PageId, Integer> deeds = new LinkedHashMap<>();
    List<Question> questions = new ArrayList<>();
    for (Check.Question question : check.questions()) {
      List<Choice> choices = new ArrayList<>();
      for (Check.Choice choice : question.choices()) {
        choices.add(
            new Choice(
                choice.points(),
                next(question, choice)
                    .filter(next -> site.page(next.target()).isPresent())
                    .map(next -> deeds.computeIfAbsent(next.target(), page -> deeds.size()))
                    .orElse(-1)));
      }
      questions.add(new Question(question.risk(), choices));
    }
    return new Scoring(
        questions,
        deeds.keySet().stream().map(page -> new Deed(page, minutes(site, page))).toList(),
        lowest(check, false),
        lowest(check, true));
  }

  private static Optional<Next> next(Check.Question question, Check.Choice choice) {
    return question.risk() || choice.points() >= question.top()
        ? Optional.empty()
        : choice.next().or(question::next);
  }

  private static int minutes(Site site, PageId page) {
    return site.page(page, Guide.class).map(Guide::minutes).orElse(0);
  }

  private static List<Integer> lowest(Check check, boolean risk) {
    return check.result().bands().stream()
        .filter(band -> band.risk() == risk)
        .map(Check.Band::from)
        .sorted()
        .toList();
  }
}
