package dk.vejviser.model;

import dk.vejviser.model.Step.Answer;
import dk.vejviser.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Journeys for tests, written as lines: {@code start: a, b, help/stop} or {@code end!}. */
public final class Journeys {
  private static final String FILE = "content/journeys/j.md";

  private Journeys() {}

  /**
   * A journey.
   *
   * @param lines one step each: its id, {@code !} where it is a receipt, and its answers: steps'
   *     ids, pages as {@code help/stop}, or {@code -} for one that leads nowhere
   */
  public static Journey of(Journey.Form form, String... lines) {
    List<Step> steps = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(":", 2);
      boolean receipt = parts[0].endsWith("!");
      String id = parts[0].replace("!", "");
      Place place = new Place(FILE, steps.size() + 1, 1, 0);
      List<Answer> answers = new ArrayList<>();
      for (String answer : parts.length > 1 ? parts[1].split(",") : new String[0]) {
        answers.add(answer(answer.strip(), place));
      }
      steps.add(
          new Step(
              id,
              id,
              Prose.NONE,
              Optional.empty(),
              List.copyOf(answers),
              List.of(),
              receipt,
              place));
    }
    return new Journey(
        Sites.head(new PageId(Kind.JOURNEY, "j"), FILE, 1),
        Body.EMPTY,
        form,
        Prose.NONE,
        List.of(),
        List.copyOf(steps));
  }

  private static Answer answer(String to, Place place) {
    if (to.equals("-")) {
      return new Answer(to, Optional.empty(), Optional.empty(), false, place);
    }
    int slash = to.indexOf('/');
    if (slash < 0) {
      return new Answer(to, Optional.of(to), Optional.empty(), false, place);
    }
    Kind kind = Kind.ofFolder(to.substring(0, slash)).orElseThrow();
    Next next = new Next(new PageId(kind, to.substring(slash + 1)), to, place);
    return new Answer(to, Optional.empty(), Optional.of(next), false, place);
  }
}
