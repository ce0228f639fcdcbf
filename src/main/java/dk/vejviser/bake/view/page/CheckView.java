package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.Json;
import dk.vejviser.model.Check;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Next;
import dk.vejviser.model.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A self-assessment as a list that one can print and count by hand, and what its script needs to
 * count instead.
 *
 * @param top the highest score there is
 * @param risk the highest risk there is; 0 where no question counts risk
 * @param most the highest score of one question
 * @param bands what a score means, lowest first
 * @param riskBands what a risk means, lowest first
 * @param deeds what the answers may call for, as the scoring counts them
 * @param scoring the check as numbers, in JSON
 */
public record CheckView(
    Frame frame,
    Check check,
    List<Asked> questions,
    int top,
    int risk,
    int most,
    List<Check.Band> bands,
    List<Check.Band> riskBands,
    List<Deed> deeds,
    String scoring,
    List<Card> related) {

  /** A question; {@code next} is what to do for every answer that has no link of its own. */
  public record Asked(
      int number, Check.Question question, Optional<Card> next, List<Choice> choices) {}

  /** An answer with its points in words. */
  public record Choice(String text, String points, Optional<Card> next) {}

  /** What a plan may hold, with the names of all that is to be done there. */
  public record Deed(Card card, List<String> ticks) {}

  public static CheckView of(Atlas atlas, Check check) {
    List<Asked> asked = new ArrayList<>();
    check.questions().forEach(question -> asked.add(asked(atlas, asked.size() + 1, question)));
    Scoring scoring = Scoring.of(atlas.site(), check);
    return new CheckView(
        atlas.frames().of(check, "Quiz"),
        check,
        asked,
        sum(check, false),
        sum(check, true),
        points(check, false).max().orElse(0),
        bands(check, false),
        bands(check, true),
        scoring.deeds().stream().flatMap(deed -> deed(atlas, deed).stream()).toList(),
        json(check, scoring),
        atlas.related(check));
  }

  private static List<Check.Band> bands(Check check, boolean risk) {
    return check.result().bands().stream()
        .filter(band -> band.risk() == risk)
        .sorted(Comparator.comparing(Check.Band::from))
        .toList();
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

  private static Optional<Deed> deed(Atlas atlas, Scoring.Deed deed) {
    return atlas
        .site()
        .page(deed.page())
        .map(
            page ->
                new Deed(
                    atlas.cards().of(page),
                    page instanceof Guide guide ? guide.ticks() : List.of()));
  }

  private static int sum(Check check, boolean risk) {
    return points(check, risk).sum();
  }

  private static IntStream points(Check check, boolean risk) {
    return check.questions().stream()
        .filter(question -> question.risk() == risk)
        .mapToInt(Check.Question::top);
  }

  /** In the form that {@code assets/js/check/assessment.js} describes, with the version. */
  private static String json(Check check, Scoring scoring) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", check.version());
    json.put("questions", scoring.questions().stream().map(CheckView::json).toList());
    json.put("minutes", scoring.deeds().stream().map(Scoring.Deed::minutes).toList());
    json.put("levels", scoring.levels());
    json.put("risks", scoring.risks());
    return Json.of(json);
  }

  private static Map<String, Object> json(Scoring.Question question) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("risk", question.risk());
    json.put("points", question.choices().stream().map(Scoring.Choice::points).toList());
    json.put("deeds", question.choices().stream().map(Scoring.Choice::deed).toList());
    return json;
  }
}
