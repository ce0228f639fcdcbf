package dk.vejviser.bake.view;

import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The end of a journey: what there was to do, and what comes next.
 *
 * @param parts the steps of a linear journey with their guides' actions
 * @param list the pages that a tally's answers may call for, each with the question that does
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
    List<Card> onward,
    List<Card> journeys) {

  /** A step with the actions behind it. */
  public record Part(String address, String title, List<Guide> guides) {}

  /** A page that may be on the reader's list, and the question that puts it there. */
  public record Duty(Card card, String question) {}

  static ReceiptView of(Atlas atlas, Journey journey, Step step) {
    String title = atlas.say("receipt.title", journey.title());
    return new ReceiptView(
        StepView.frame(atlas, journey, step, "receipt", title),
        journey,
        step,
        new Link(atlas.site().address(journey), journey.title()),
        journey.form() == Journey.Form.STEPS ? parts(atlas, journey) : List.of(),
        journey.form() == Journey.Form.TALLY ? duties(atlas, journey) : List.of(),
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
                    step.links().stream()
                        .flatMap(next -> atlas.site().page(next.target()).stream())
                        .filter(Guide.class::isInstance)
                        .map(Guide.class::cast)
                        .toList()))
        .toList();
  }

  private static List<Duty> duties(Atlas atlas, Journey journey) {
    Map<String, Duty> duties = new LinkedHashMap<>();
    for (Step step : journey.steps()) {
      for (Step.Answer answer : step.answers()) {
        answer
            .page()
            .flatMap(atlas.cards()::of)
            .ifPresent(card -> duties.putIfAbsent(card.address(), new Duty(card, step.title())));
      }
    }
    return List.copyOf(duties.values());
  }

  private static List<Card> others(Atlas atlas, Journey journey) {
    List<Page> front =
        atlas.site().info().front().stream()
            .flatMap(
                id -> atlas.site().page(new dk.vejviser.model.PageId(Kind.JOURNEY, id)).stream())
            .filter(page -> !page.id().equals(journey.id()))
            .limit(3)
            .toList();
    return atlas.cards().of(front);
  }
}
