package dk.vejviser.bake.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.bake.view.ExampleSite;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Journey.Form;
import dk.vejviser.model.Journeys;
import dk.vejviser.model.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a question says of the answers before it. */
class WayTest {
  private static final Addresses ADDRESSES = ExampleSite.site().addresses();

  @Test
  void theFirstQuestionHasNoAnswersBeforeIt() {
    assertEquals(List.of(), ways(journey("a: b, help/x", "b: help/x"), "a"));
  }

  @Test
  void whereOneWayLeadsToAQuestionItIsAlwaysShownFromTheFirstAnswerOn() {
    assertEquals(
        List.of(" a=b b=c"), ways(journey("a: b, help/x", "b: c, help/x", "c: help/x"), "c"));
  }

  @Test
  void whereTwoLeadToItEachHasAFragmentThatTheAnswersLinkNames() {
    Journey journey = journey("a: b, c, help/x", "b: help/x, c", "c: help/x");
    assertEquals(List.of("fra-a-2 a=c", "fra-b-2 a=b b=c"), ways(journey, "c"));
    assertEquals("/forloeb/j/c/#fra-b-2", address(journey, "b", 1));
    assertEquals("/forloeb/j/b/", address(journey, "a", 0));
  }

  @Test
  void whatIsNotCertainIsNotClaimed() {
    Journey journey = journey("a: b, c", "b: c", "c: d", "d: help/x");
    assertEquals(List.of(" c=d"), ways(journey, "d"));
  }

  @Test
  void aLoopEndsWhereItComesRound() {
    assertEquals(List.of(" b=a a=b"), ways(journey("a: b", "b: a"), "b"));
  }

  private static Journey journey(String... lines) {
    return Journeys.of(Form.BRANCH, lines);
  }

  private static List<String> ways(Journey journey, String step) {
    return Way.to(ADDRESSES, journey, journey.step(step).orElseThrow()).stream()
        .map(
            way ->
                way.id()
                    + way.given().stream()
                        .map(given -> " " + given.question() + "=" + given.answer())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static String address(Journey journey, String from, int answer) {
    Step step = journey.step(from).orElseThrow();
    Step.Answer given = step.answers().get(answer);
    return Way.address(
        ADDRESSES, journey, step, given, journey.step(given.step().orElseThrow()).orElseThrow());
  }
}
