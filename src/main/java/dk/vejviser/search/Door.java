package dk.vejviser.search;

import dk.vejviser.model.IncidentWord;
import dk.vejviser.model.IncidentWord.Sound;
import dk.vejviser.model.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When a query sounds like an incident, so that the way to help comes before all hits; as in
 * door.js.
 */
public final class Door {
  private static final int FIRST = 3;
  private static final double ALIKE = .7;
  private static final Pattern MORE = Pattern.compile("\\S \\S");

  private final String address;

  /** For each sound what stands in a query that sounds so. */
  private final List<Set<String>> needles;

  private Door(String address, List<Set<String>> needles) {
    this.address = address;
    this.needles = needles;
  }

  /** What an index keeps of a site's door; absent where the site has no way to help. */
  static Optional<String> kept(Site site) {
    return site.incidentJourney()
        .map(way -> site.address(way) + "\n" + site.registers().incidentWords().inShort());
  }

  /** What a browser has of it: its words. It knows the address from the page. */
  static String words(String kept) {
    return kept.substring(kept.indexOf('\n') + 1);
  }

  static Door of(String kept) {
    String[] lines = kept.split("\n", -1);
    List<Set<String>> needles =
        List.of(lines).subList(1, lines.length).stream()
            .map(line -> Set.of(line.split(",")))
            .toList();
    return new Door(lines[0], needles);
  }

  /** The way to help. */
  public String address() {
    return address;
  }

  /** Whether it comes first in the answer to a query. */
  public boolean opens(String query, Results answer) {
    String said = IncidentWord.spoken(query) + IncidentWord.spoken(answer.suggestion().orElse(""));
    Set<String> stands = stretches(said);
    if (has(Sound.AHEAD, stands)) {
      return false;
    }
    return has(Sound.NOW, stands)
        || !has(Sound.CALM, stands)
            && (has(Sound.TOLD, stands) || isMore(said) && leads(answer.hits()));
  }

  /** An older index may lack a line. */
  private boolean has(Sound sound, Set<String> stands) {
    return needles.stream()
        .skip(sound.ordinal())
        .limit(1)
        .anyMatch(words -> stands.stream().anyMatch(words::contains));
  }

  /** Everything that stands in it and is no longer than such words are. */
  private static Set<String> stretches(String spoken) {
    Set<String> stretches = new HashSet<>();
    for (int from = 0; from < spoken.length(); from++) {
      int last = Math.min(spoken.length(), from + IncidentWord.LONGEST + 2);
      for (int to = from + 1; to <= last; to++) {
        stretches.add(spoken.substring(from, to));
      }
    }
    return stretches;
  }

  /** A word alone is a name that somebody looks up, and what it leads to is first anyhow. */
  private static boolean isMore(String said) {
    return MORE.matcher(said).find();
  }

  /**
   * Whether the best of the first hits, and all that are nearly as good, are of the way to help.
   */
  private boolean leads(List<Results.Hit> hits) {
    return !hits.isEmpty()
        && hits.stream()
            .limit(FIRST)
            .filter(hit -> hit.score() > hits.get(0).score() * ALIKE)
            .allMatch(hit -> hit.url().startsWith(address));
  }
}
