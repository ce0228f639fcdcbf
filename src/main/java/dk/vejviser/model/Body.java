package dk.vejviser.model;

import dk.vejviser.fact.Fact;
import dk.vejviser.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * What checks read of a page's Markdown: every link, heading and fact, with places, and what was
 * found in its words.
 */
public record Body(
    List<Link> links,
    List<Pointer> pointers,
    List<Heading> headings,
    List<FactUse> facts,
    Wording wording) {

  public static final Body EMPTY =
      new Body(List.of(), List.of(), List.of(), List.of(), Wording.NONE);

  public Body with(Wording wording) {
    return new Body(links, pointers, headings, facts, wording);
  }

  /**
   * A link as written.
   *
   * @param target what stands between the brackets
   * @param page the page that it names, where it names one
   * @param fragment the part after {@code #}
   */
  public record Link(
      String text,
      String target,
      Optional<PageId> page,
      Optional<String> fragment,
      String section,
      Place place) {}

  /**
   * An address of our own that names no page of content but a picture, a file or an overview: only
   * the baked site can tell whether it is there.
   *
   * @param address as it stands on the page
   */
  public record Pointer(String address, String section, Place place) {}

  /** A heading with its anchor. */
  public record Heading(int level, String text, String id, Place place) {}

  /** A fact of the registers used in a passage. */
  public record FactUse(Fact fact, String passage, Place place) {}
}
