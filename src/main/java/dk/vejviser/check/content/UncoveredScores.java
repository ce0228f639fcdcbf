package dk.vejviser.check.content;

import dk.vejviser.model.Check;
import dk.vejviser.model.Check.Band;
import dk.vejviser.model.Check.Choice;
import dk.vejviser.model.Check.Question;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bands of a self-assessment's result cover every score once; those of risk may leave out the
 * low end.
 */
final class UncoveredScores implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    for (Check check : site.all(Check.class)) {
      check(check, false, findings);
      check(check, true, findings);
    }
  }

  private static void check(Check check, boolean risk, Findings findings) {
    List<Band> bands =
        check.result().bands().stream()
            .filter(band -> band.risk() == risk)
            .sorted(Comparator.comparing(Band::place))
            .toList();
    List<Question> questions =
        check.questions().stream().filter(question -> question.risk() == risk).toList();
    if (questions.isEmpty() || (risk && bands.isEmpty())) {
      return;
    }
    int most = questions.stream().mapToInt(Question::top).sum();
    int least = questions.stream().mapToInt(UncoveredScores::least).sum();
    int from = risk ? Math.max(least, lowest(bands)) : least;
    int score = from;
    while (score <= most) {
      long times = times(score, bands);
      int end = score;
      while (end < most && times(end + 1, bands) == times) {
        end++;
      }
      if (times != 1) {
        String scores = score == end ? "" + score : score + "-" + end;
        findings.add(Rule.SCORE_NOT_COVERED, place(check, score, bands), scores, times, from, most);
      }
      score = end + 1;
    }
  }

  private static long times(int score, List<Band> bands) {
    return bands.stream().filter(band -> band.from() <= score && score <= band.to()).count();
  }

  private static int least(Question question) {
    return question.choices().stream().mapToInt(Choice::points).min().orElse(0);
  }

  private static int lowest(List<Band> bands) {
    return bands.stream().mapToInt(Band::from).min().orElse(0);
  }

  /** The last band that covers the score, or else the one that begins next, or the last of all. */
  private static Place place(Check check, int score, List<Band> bands) {
    Optional<Band> covering =
        bands.stream()
            .filter(band -> band.from() <= score && score <= band.to())
            .reduce((first, second) -> second);
    return covering
        .or(
            () ->
                bands.stream()
                    .filter(band -> band.from() > score)
                    .min(Comparator.comparingInt(Band::from)))
        .or(() -> bands.stream().max(Comparator.comparingInt(Band::to)))
        .map(Band::place)
        .orElse(check.head().place());
  }
}
