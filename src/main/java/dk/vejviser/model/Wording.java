package dk.vejviser.model;

import dk.vejviser.text.Finding;
import java.util.List;
import java.util.Set;

/**
 * What there is to say of a page's own words. It is found out while the page is read, so that no
 * site keeps its words a second time.
 *
 * @param words how many they are
 * @param lix how heavy they are to read
 */
public record Wording(List<Finding> findings, int words, int lix) {
  /** Of a page whose words nobody looked at. */
  public static final Wording NONE = new Wording(List.of(), 0, 0);

  /** Looks at the words of one page; on many threads at a time. */
  @FunctionalInterface
  public interface Check {
    /** Finds nothing. */
    Check NONE = (head, sources, passages) -> Wording.NONE;

    /**
     * @param sources the sections that name what others wrote
     */
    Wording check(Head head, Set<String> sources, List<Passage> passages);
  }

  /** Makes a check for the pages of a site. */
  @FunctionalInterface
  public interface Checker {
    /** Makes checks that find nothing. */
    Checker NONE = (registers, language) -> Check.NONE;

    Check of(Registers registers, Language language);
  }
}
