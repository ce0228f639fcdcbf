package dk.vejviser.model;

import java.util.List;
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

  @Override
  public List<Next> leadsTo() {
    return next;
  }
}
