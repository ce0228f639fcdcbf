package dk.vejviser.proof;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Lost;
import dk.vejviser.model.Help;
import dk.vejviser.time.OpeningHours;
import dk.vejviser.time.OpeningHours.Span;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which hours somebody is known to answer the contacts of a help page: the week's 168 hours from
 * Monday's first on, then the 24 of a public holiday.
 *
 * @param covered the hours in which one of the contacts is open from their first minute to the last
 * @param opens whether any contact's hours are known, so that one can say when the next opens
 */
public record HourProof(BitSet covered, boolean opens) {
  public static final int WEEK = 7 * 24;
  public static final int ALL = WEEK + 24;

  public HourProof {
    covered = (BitSet) covered.clone();
  }

  @Override
  public BitSet covered() {
    return (BitSet) covered.clone();
  }

  /** Proves a help page by those of its contacts that the incident has left. */
  public static HourProof of(Help help) {
    BitSet covered = new BitSet(ALL);
    boolean opens = false;
    for (Contact contact : help.call()) {
      Optional<OpeningHours> open = contact.open().filter(hours -> answers(contact, help));
      if (open.isPresent()) {
        opens |= add(open.get(), covered);
      }
    }
    return new HourProof(covered, opens);
  }

  /**
   * Whether a person answers who can be reached without what the incident took. A lost phone is no
   * obstacle: every page must say how to borrow one.
   */
  public static boolean answers(Contact contact, Help help) {
    return contact.isPerson() && Set.of(Lost.PHONE).containsAll(contact.missing(help.lost()));
  }

  /** How many of the week's hours somebody answers in. */
  public int hours() {
    return covered.get(0, WEEK).cardinality();
  }

  /** Whether somebody answers at every hour, on holidays too. */
  boolean holds() {
    return firstGap().isEmpty();
  }

  /** The first hour in which nobody is known to answer. */
  public Optional<Integer> firstGap() {
    return Optional.of(covered.nextClearBit(0)).filter(hour -> hour < ALL);
  }

  private static boolean add(OpeningHours open, BitSet covered) {
    for (DayOfWeek day : DayOfWeek.values()) {
      add(open.days().getOrDefault(day, List.of()), day.ordinal() * 24, covered);
    }
    add(open.holiday().orElse(List.of()), WEEK, covered);
    return open.days().values().stream().anyMatch(spans -> !spans.isEmpty());
  }

  private static void add(List<Span> spans, int first, BitSet covered) {
    for (int hour = 0; hour < 24; hour++) {
      int at = hour;
      if (spans.stream().anyMatch(span -> span.coversHour(at))) {
        covered.set(first + hour);
      }
    }
  }
}
