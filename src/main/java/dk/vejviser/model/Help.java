package dk.vejviser.model;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Lost;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An end point of the incident path: what to do now and whom to call.
 *
 * @param incident the kind of incident it answers
 * @param lost what the incident has taken
 * @param lead the words before the first section
 * @param call contacts in calling order
 */
public record Help(
    Head head,
    Body body,
    Severity severity,
    Optional<String> incident,
    Set<Lost> lost,
    Prose lead,
    List<Prose> firstSteps,
    List<Prose> never,
    List<Contact> call,
    List<Prose> evidence,
    Optional<Prose> tellStaff,
    Optional<Prose> tellCustomers,
    List<Deadline> deadlines,
    Optional<Prose> noAnswer,
    List<Next> afterwards,
    List<Source> sources,
    List<Section> sections)
    implements Page {

  @Override
  public List<Next> leadsTo() {
    return afterwards;
  }
}
