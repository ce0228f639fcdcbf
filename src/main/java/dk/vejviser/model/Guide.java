package dk.vejviser.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to do, before anything happens. */
public record Guide(
    Head head,
    Body body,
    Difficulty difficulty,
    Prose lead,
    List<Action> actions,
    Optional<Prose> askSupplier,
    Optional<Prose> tellBoard,
    List<Barrier> barriers,
    List<Next> next,
    List<Source> sources,
    List<Section> sections)
    implements Page {

  /** How hard it is. */
  public enum Difficulty {
    EASY,
    MEDIUM,
    WITH_HELP
  }

  /** A reason not to do it, and the answer. */
  public record Barrier(Prose claim, Prose answer) {}

  /** The sum of the actions' minutes. */
  public int minutes() {
    return actions.stream().mapToInt(Action::minutes).sum();
  }

  /**
   * Names its actions, in their order, for what a reader's device keeps: by the words of the deed,
   * so that one that is rewritten loses its tick and all others keep theirs.
   */
  public List<String> ticks() {
    Map<String, Integer> met = new HashMap<>();
    return actions.stream().map(action -> tick(action, met)).toList();
  }

  private String tick(Action action, Map<String, Integer> met) {
    String words =
        action.what().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    int times = met.merge(words, 1, Integer::sum);
    return id().id() + ":" + Fingerprint.of(List.of(words.strip(), times == 1 ? "" : "" + times));
  }

  @Override
  public List<Next> leadsTo() {
    return next;
  }
}
