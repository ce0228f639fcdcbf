package dk.vejviser.bake.view.journey;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Journey;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The end of a journey: what there was to do, and what comes next.
 *
 * @param parts the steps of a linear journey with their guides' actions
 * @param list the pages that a tally's answers may call for, each with the question that does
 * @param choices how many answers each of a tally's questions has
 * @param onward what the last step's words lead to
 * @param journeys other journeys to set out on
 */
public record ReceiptView(
    Frame frame,
    Journey journey,
    Step step,
    Link overview,
    List<Part> parts,
    List<Duty> list,
    List<Integer> choices,
    List<Card> onward,
    List<Card> journeys) {
  private static final int MOST_OTHERS = 3;

  /** A step with the actions behind it. */
  public record Part(String address, String title, List<Todo> todos) {}

  /** A page that may be on the reader's list, and the answers that put it there. */
  public record Duty(Card card, List<Call> calls) {}

  /**
   * A question that may call for a duty.
   *
   * @param when the answers that do, as {@code 0.2}: the third choice of the first question
   */
  public record Call(String question, List<String> when) {}

  public static ReceiptView of(Atlas atlas, Journey journey, Step step) {
    String title = atlas.say("receipt.title", journey.title());
    return new ReceiptView(
        StepView.frame(atlas, journey, step, "receipt", title),
        journey,
        step,
        new Link(atlas.site().address(journey), journey.title()),
        journey.form() == Journey.Form.STEPS ? parts(atlas, journey) : List.of(),
        journey.form() == Journey.Form.TALLY ? duties(atlas, journey) : List.of(),
        journey.steps().stream()
            .filter(one -> !one.receipt())
            .map(one -> one.answers().size())
            .toList(),
        atlas.cards().titled(step.links()),
        others(atlas, journey));
  }

  private static List<Part> parts(Atlas atlas, Journey journey) {
    return journey.steps().stream()
        .filter(step -> !step.receipt())
        .map(
            step ->
                new Part(
                    atlas.site().addresses().of(journey, step),
                    step.title(),
                    atlas.site().guides(step).stream()
                        .flatMap(guide -> Todo.all(guide).stream())
                        .toList()))
        .toList();
  }

  private static List<Duty> duties(Atlas atlas, Journey journey) {
    Map<PageId, Map<String, List<String>>> calls = new LinkedHashMap<>();
    for (int question = 0; question < journey.steps().size(); question++) {
      Step step = journey.steps().get(question);
      for (int choice = 0; choice < step.answers().size(); choice++) {
        String when = question + "." + choice;
        step.answers().get(choice).page().stream()
            .map(next -> calls.computeIfAbsent(next.target(), page -> new LinkedHashMap<>()))
            .map(duty -> duty.computeIfAbsent(step.title(), title -> new ArrayList<>()))
            .forEach(whens -> whens.add(when));
      }
    }
    List<Duty> duties = new ArrayList<>();
    calls.forEach(
        (id, questions) ->
            atlas
                .site()
                .page(id)
                .ifPresent(page -> duties.add(new Duty(atlas.cards().of(page), calls(questions)))));
    return List.copyOf(duties);
  }

  private static List<Call> calls(Map<String, List<String>> questions) {
    return questions.entrySet().stream()
        .map(question -> new Call(question.getKey(), List.copyOf(question.getValue())))
        .toList();
  }

  private static List<Card> others(Atlas atlas, Journey journey) {
    return atlas
        .cards()
        .of(
            atlas.site().front().stream()
                .filter(page -> !page.id().equals(journey.id()))
                .limit(MOST_OTHERS)
                .toList());
  }
}
