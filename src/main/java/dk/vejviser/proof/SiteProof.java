package dk.vejviser.proof;

import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Fact;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.proof.Proof.Walk;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is proven of a site, in figures.
 *
 * @param incident the path from an incident to help, where the site has one
 * @param journeys all journeys, sorted by id
 */
public record SiteProof(Optional<Path> incident, List<Path> journeys, Hours hours, Facts facts) {
  /** The last day of each age but the oldest, in days. */
  private static final List<Integer> AGES = List.of(30, 60, 90);

  /**
   * A journey.
   *
   * @param walks how many ways through it there are; absent where a loop makes them endless
   * @param clicks the clicks of the longest
   * @param ends the pages and steps that they end at
   */
  public record Path(PageId journey, Optional<BigInteger> walks, int clicks, int ends) {}

  /**
   * When somebody answers who is in trouble.
   *
   * @param ends the help pages that the incident path ends at
   * @param roundTheClock those of them with an open contact at every hour
   * @param acute those that are acute
   * @param covered the week's hours in which each acute one has an open contact or says what to do
   *     meanwhile
   * @param open the week's hours in which each acute one has an open contact
   */
  public record Hours(int ends, int roundTheClock, int acute, int covered, int open) {}

  /**
   * The facts that were ever confirmed.
   *
   * @param ages how many there are of each age, youngest first
   * @param certainties how many are how certain
   * @param firstExpiry the first day on which one may still be printed and on the next not
   */
  public record Facts(
      int total,
      List<Age> ages,
      Map<Certainty, Integer> certainties,
      Optional<LocalDate> firstExpiry) {

    static Facts of(List<Fact> facts, LocalDate date) {
      return new Facts(
          facts.size(),
          Age.of(facts.stream().flatMap(fact -> fact.checked().stream()).toList(), date, AGES),
          certainties(facts),
          facts.stream().flatMap(fact -> fact.expires().stream()).min(LocalDate::compareTo));
    }

    private static Map<Certainty, Integer> certainties(List<Fact> facts) {
      Map<Certainty, Integer> certainties = new EnumMap<>(Certainty.class);
      for (Certainty certainty : Certainty.values()) {
        certainties.put(certainty, 0);
      }
      facts.forEach(fact -> certainties.merge(fact.certainty(), 1, Integer::sum));
      return certainties;
    }
  }

  public static SiteProof of(Site site) {
    List<Path> journeys = site.all(Journey.class).stream().map(SiteProof::path).toList();
    return new SiteProof(
        site.incidentJourney().map(SiteProof::path),
        journeys,
        hours(ends(site)),
        Facts.of(confirmed(site), site.date()));
  }

  /** The facts of a site that somebody has confirmed at some time. */
  public static List<Fact> confirmed(Site site) {
    return site.registers().facts().filter(fact -> fact.checked().isPresent()).toList();
  }

  private static Path path(Journey journey) {
    Proof proof = Proof.of(journey);
    SortedSet<String> ends = new TreeSet<>();
    for (Walk walk : proof.longest()) {
      ends.add(
          walk.last()
              .flatMap(Step.Answer::page)
              .map(next -> next.target().toString())
              .orElse("#" + walk.end().id()));
    }
    int clicks = proof.longest().stream().mapToInt(Walk::clicks).max().orElse(0);
    return new Path(journey.id(), proof.walks(), clicks, ends.size());
  }

  /** The help pages that the path from an incident ends at, sorted by id. */
  public static List<Help> ends(Site site) {
    return site.incidentJourney().stream()
        .flatMap(journey -> journey.steps().stream())
        .flatMap(step -> step.answers().stream())
        .flatMap(answer -> answer.page().stream())
        .map(Next::target)
        .distinct()
        .sorted()
        .flatMap(id -> site.page(id, Help.class).stream())
        .toList();
  }

  private static Hours hours(List<Help> ends) {
    List<Help> acute = ends.stream().filter(help -> help.severity() == Severity.ACUTE).toList();
    BitSet open = week();
    BitSet covered = week();
    for (Help help : acute) {
      BitSet answered = HourProof.of(help).covered();
      open.and(answered);
      if (help.noAnswer().isEmpty()) {
        covered.and(answered);
      }
    }
    return new Hours(
        ends.size(),
        (int) ends.stream().filter(help -> HourProof.of(help).holds()).count(),
        acute.size(),
        covered.cardinality(),
        open.cardinality());
  }

  private static BitSet week() {
    BitSet week = new BitSet();
    week.set(0, HourProof.WEEK);
    return week;
  }
}
