package dk.vejviser.model;

import java.util.List;
import java.util.Optional;

/** What happened to a firm like yours. */
public record CaseStory(
    Head head,
    Body body,
    Told told,
    Optional<String> incident,
    Prose lead,
    List<Moment> timeline,
    Optional<Prose> cost,
    Optional<Prose> worked,
    Optional<Prose> regret,
    List<Next> learn,
    List<Source> sources,
    List<Section> sections)
    implements Page {

  /** Whether it happened as told, or is put together from several. Always shown. */
  public enum Told {
    REAL,
    COMPOSITE
  }

  /** A point of the timeline. */
  public record Moment(Prose when, Prose what) {}

  @Override
  public List<Next> leadsTo() {
    return learn;
  }
}
