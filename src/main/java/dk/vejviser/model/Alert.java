package dk.vejviser.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that goes on, from one day until another (both included). */
public record Alert(
    Head head,
    Body body,
    Severity severity,
    LocalDate from,
    LocalDate until,
    Prose lead,
    Optional<Prose> concerns,
    Optional<Prose> doThis,
    List<Source> sources,
    List<Section> sections)
    implements Page {

  public boolean isOver(LocalDate date) {
    return date.isAfter(until);
  }
}
