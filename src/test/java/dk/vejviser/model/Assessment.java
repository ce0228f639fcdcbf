package dk.vejviser.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a firm's answers to a self-assessment come to. {@code assets/js/check/assessment.js} is the
 * same definition, and a test compares the two on every set of answers.
 *
 * @param level the level of the score, from 1
 * @param aim the level that the firm's risk asks for: the top one in the highest band of risk, one
 *     less for each band that the risk stays below, and never less than 1
 * @param plan what to do, most effect a minute first
 * @param enough how many of the plan's first deeds lift the score to the aim; 0 where it is there
 */
public record Assessment(int score, int risk, int level, int aim, List<Planned> plan, int enough) {

  /**
   * A deed of the plan. Its effect is gain over minutes; one without minutes comes last.
   *
   * @param deed which of the scoring's deeds, from 0
   * @param gain points that it adds
   */
  public record Planned(int deed, int gain, int minutes) {}

  /** Ties stand in the file's order. */
  private static final Comparator<Planned> BY_EFFECT =
      Comparator.comparing((Planned planned) -> planned.minutes() == 0)
          .thenComparing(Assessment::byEffect)
          .thenComparing(Planned::deed);

  /**
   * The result of answers.
   *
   * @param answers which choice each question got, from 0
   */
  public static Assessment of(Scoring scoring, List<Integer> answers) {
    int score = 0;
    int risk = 0;
    int[] gains = new int[scoring.deeds().size()];
    for (int i = 0; i < answers.size(); i++) {
      Scoring.Question question = scoring.questions().get(i);
      Scoring.Choice choice = question.choices().get(answers.get(i));
      if (question.risk()) {
        risk += choice.points();
      } else {
        score += choice.points();
        if (choice.deed() >= 0) {
          gains[choice.deed()] += top(question) - choice.points();
        }
      }
    }
    List<Planned> plan = plan(scoring, gains);
    int aim = aim(scoring, risk);
    return new Assessment(
        score, risk, level(scoring, score), aim, plan, enough(scoring, score, aim, plan));
  }

  private static List<Planned> plan(Scoring scoring, int[] gains) {
    List<Planned> plan = new ArrayList<>();
    for (int deed = 0; deed < gains.length; deed++) {
      if (gains[deed] > 0) {
        plan.add(new Planned(deed, gains[deed], scoring.deeds().get(deed).minutes()));
      }
    }
    plan.sort(BY_EFFECT);
    return plan;
  }

  /** Cross-multiplied, so that no fraction is rounded; without minutes the larger gain is first. */
  private static int byEffect(Planned a, Planned b) {
    return a.minutes() == 0
        ? Integer.compare(b.gain(), a.gain())
        : Integer.compare(b.gain() * a.minutes(), a.gain() * b.minutes());
  }

  private static int top(Scoring.Question question) {
    return question.choices().stream().mapToInt(Scoring.Choice::points).max().orElse(0);
  }

  private static int level(Scoring scoring, int score) {
    return Math.max(1, (int) scoring.levels().stream().filter(from -> from <= score).count());
  }

  private static int aim(Scoring scoring, int risk) {
    int above = (int) scoring.risks().stream().filter(from -> from > risk).count();
    return Math.max(1, scoring.levels().size() - above);
  }

  private static int enough(Scoring scoring, int score, int aim, List<Planned> plan) {
    int reached = score;
    int deeds = 0;
    while (deeds < plan.size() && level(scoring, reached) < aim) {
      reached += plan.get(deeds).gain();
      deeds++;
    }
    return deeds;
  }
}
