package dk.vejviser.bake.view.journey;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.bake.view.phrase.ShortAddress;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * A journey through every question to a list: all questions, and what each answer calls for.
 *
 * @param shortAddress as one says it on the phone, where the journey has an alias
 */
public record TallyView(
    Frame frame,
    Journey journey,
    Optional<String> shortAddress,
    List<Question> questions,
    List<Link> receipts,
    List<Card> related) {

  /** A question; {@code text} of its step may be empty. */
  public record Question(int number, Step step, List<Option> options) {}

  /** An answer; without an address it adds nothing to the list. */
  public record Option(String text, boolean unsure, String address, String calls) {}

  public static TallyView of(Atlas atlas, Journey journey) {
    List<Step> asked = journey.steps().stream().filter(step -> !step.receipt()).toList();
    return new TallyView(
        atlas.frames().of(journey, "CreativeWork"),
        journey,
        ShortAddress.of(atlas.site(), journey),
        asked.stream().map(step -> question(atlas, asked.indexOf(step) + 1, step)).toList(),
        journey.steps().stream()
            .filter(Step::receipt)
            .map(step -> new Link(atlas.site().addresses().of(journey, step), step.title()))
            .toList(),
        atlas.related(journey));
  }

  private static Question question(Atlas atlas, int number, Step step) {
    return new Question(
        number, step, step.answers().stream().map(answer -> option(atlas, answer)).toList());
  }

  private static Option option(Atlas atlas, Step.Answer answer) {
    return answer
        .page()
        .flatMap(atlas.cards()::of)
        .map(card -> new Option(answer.text(), answer.unsure(), card.address(), card.title()))
        .orElseGet(() -> new Option(answer.text(), answer.unsure(), "", ""));
  }
}
