package dk.vejviser.preview;

import dk.vejviser.bake.LazyPage;
import dk.vejviser.bake.LazyPages;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A preview as its files were at one time.
 *
 * @param number counts them
 * @param site what the content says now; absent where it is too broken to say
 * @param read what is wrong with the content's files
 * @param kitchen what is wrong with assets and settings, which matters once the content is sound
 * @param pages the pages to show, which are older where the edition is not whole
 * @param whole whether its pages could be made at all
 * @param assets the folder with assets and images, by their addresses below the site
 */
public record Edition(
    long number,
    Optional<Site> site,
    List<Finding> read,
    List<Finding> kitchen,
    Optional<LazyPages> pages,
    boolean whole,
    Path assets) {

  /** Whether there has ever been a page to show. */
  boolean isShown() {
    return pages.isPresent();
  }

  /** The page that stands in a file below the site, rendered now if it has not been yet. */
  Optional<byte[]> page(String file) {
    return pages.flatMap(all -> all.in(file)).flatMap(LazyPage::html);
  }
}
