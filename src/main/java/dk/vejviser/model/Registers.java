package dk.vejviser.model;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Fact;
import dk.vejviser.fact.Figure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The registers by id, in the order of their files.
 *
 * @param incidentWords which words of a query open the door to help
 * @param effect how often journeys were begun and ended, as far as anybody has counted
 */
public record Registers(
    Map<String, Contact> contacts,
    Map<String, Deadline> deadlines,
    Map<String, Figure> figures,
    Map<String, Audience> audiences,
    Map<String, Size> sizes,
    Map<String, Sector> sectors,
    Map<String, Topic> topics,
    List<BannedWord> bannedWords,
    List<RetiredNumber> retiredNumbers,
    List<Synonym> synonyms,
    List<GoldQuery> goldQueries,
    IncidentWords incidentWords,
    Effect effect) {

  /** A word that pages don't use, what to say instead, and why. */
  public record BannedWord(String word, String instead, String why) {}

  /** A number that is out of use: its digits, and why. */
  public record RetiredNumber(String digits, String why) {}

  /** Ids of those to call first: one of the firm's own, then one whom anybody may call. */
  public List<String> firstToCall() {
    return Stream.concat(
            contacts.values().stream().filter(Contact::own).limit(1),
            contacts.values().stream().filter(Contact::isPerson).limit(1))
        .map(Contact::id)
        .toList();
  }

  /** All that may be printed as a number: contacts, deadlines and figures, in that order. */
  public Stream<Fact> facts() {
    return Stream.of(contacts.values(), deadlines.values(), figures.values())
        .flatMap(Collection<? extends Fact>::stream);
  }
}
