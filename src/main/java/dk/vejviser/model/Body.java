package dk.vejviser.model;

import dk.vejviser.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * What checks read of a page's Markdown: every passage, link, image, heading and fact, with places.
 */
public record Body(
    List<Passage> passages,
    List<Link> links,
    List<Image> images,
    List<Heading> headings,
    List<FactUse> facts) {

  public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), List.of(), List.of());

  /** What a passage is; each ends a sentence. */
  public enum Form {
    PARAGRAPH,
    ITEM,
    CELL,
    HEADING,
    QUOTE
  }

  /**
   * A run of words that is read as one.
   *
   * @param text the words as a reader sees them, facts filled in
   * @param section id of the section it stands in; empty before the first heading
   * @param plain the words that the editor wrote here: the text without what came from registers
   * @param spots where the text's letters stand in the file, as far as the reader noted it
   */
  public record Passage(
      Form form, String text, String plain, String section, Place place, Spots spots) {

    public Passage(Form form, String text, String plain, String section, Place place) {
      this(form, text, plain, section, place, Spots.NONE);
    }

    /** Where a span of the text stands, end exclusive; the passage's place if that isn't known. */
    public Place at(int start, int end) {
      return spots.place(place.file(), start, end).orElse(place);
    }

    /** The same for a span of {@link #plain}. */
    public Place atPlain(int start, int end) {
      return at(spots.inText(start), spots.inText(end - 1) + 1);
    }
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

  /** An image as written. */
  public record Image(String source, String alt, Place place) {}

  /** A heading with its anchor. */
  public record Heading(int level, String text, String id, Place place) {}

  /** A fact of the registers used in a passage. */
  public record FactUse(Fact fact, String passage, Place place) {}
}
