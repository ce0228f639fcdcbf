package dk.vejviser.product;

import dk.vejviser.model.PageId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page as it was published, without its HTML.
 *
 * @param kind the name in {@code data-kind}
 * @param address path from the host's root: {@code /guider/backup/}
 * @param file where it stands below the output folder: {@code guider/backup/index.html}
 * @param page the content that it shows, where it shows one page's
 * @param summary its description
 * @param changed when its content was last reviewed
 * @param listed whether feeds, sitemap and search may name it
 * @param links every {@code href} and {@code src} of the page, in its order
 * @param ids every {@code id} on the page
 * @param policy the content security policy of its meta tag
 * @param scripts what could run and isn't ours: inline scripts, event handlers, {@code javascript:}
 */
public record BakedPage(
    String kind,
    String address,
    String file,
    Optional<PageId> page,
    String title,
    String summary,
    Optional<LocalDate> changed,
    boolean listed,
    List<Part> sections,
    List<Link> links,
    List<Image> images,
    List<Integer> headings,
    Set<String> ids,
    Optional<String> policy,
    List<String> scripts) {

  /** The words under one heading. */
  public record Part(String anchor, String title, String text) {}

  /** A link or a loaded resource: the tag, and the address as written. */
  public record Link(String tag, String target) {
    // A large site has half a million; what a record has by itself is far slower.
    @Override
    public boolean equals(Object other) {
      return other instanceof Link link && target.equals(link.target) && tag.equals(link.tag);
    }

    @Override
    public int hashCode() {
      return 31 * target.hashCode() + tag.hashCode();
    }
  }

  /** A picture; the alternative text is absent where the attribute is. */
  public record Image(String source, Optional<String> alt) {}
}
