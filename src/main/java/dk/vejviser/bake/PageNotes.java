package dk.vejviser.bake;

import dk.vejviser.model.BakedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What later rooms ask of a page, noted while its mark-up passes by. */
final class PageNotes implements MarkupListener {
  /**
   * Elements that stand in a line of words; every other one parts words. Our own {@code span} and
   * {@code small} are shown apart from what they follow.
   */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q",
          "s", "samp", "strong", "sub", "sup", "svg", "time", "u", "use", "var", "wbr");

  private static final Set<String> SECTION_HEADINGS = Set.of("h2", "h3");

  private final List<BakedPage.Part> sections = new ArrayList<>();
  private final PageLinks links = new PageLinks();
  private final PageScripts scripts;
  private final List<BakedPage.Image> images = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final Set<String> ids = new TreeSet<>();
  private final Words words = new Words();
  private final Words heading = new Words();
  private final Words titleWords = new Words();
  private String title = "";
  private String summary = "";
  private Optional<String> policy = Optional.empty();
  private String anchor = "";
  private String sectionTitle = "";
  private int depth;
  private int mainDepth = Integer.MAX_VALUE;
  private int headingDepth = Integer.MAX_VALUE;
  private boolean inHead;
  private boolean inTitle;

  /** Notes a page whose own scripts lie below an address. */
  PageNotes(String assets) {
    this.scripts = new PageScripts(assets);
  }

  @Override
  public void open(String tag, List<Attribute> attributes) {
    depth++;
    part(tag);
    switch (tag) {
      case "head" -> inHead = true;
      case "title" -> inTitle = inHead && title.isEmpty();
      case "main" -> mainDepth = Math.min(mainDepth, depth);
      case "meta" -> readMeta(attributes);
      case "img" -> readImage(attributes);
      default -> readHeading(tag, attributes);
    }
    value(attributes, "id").ifPresent(ids::add);
    links.open(tag, attributes);
    scripts.open(tag, attributes);
  }

  @Override
  public void words(String text) {
    if (inTitle) {
      titleWords.add(text);
    }
    if (depth >= headingDepth) {
      heading.add(text);
    } else if (depth >= mainDepth) {
      words.add(text);
    }
    links.words(text);
  }

  @Override
  public void close(String tag) {
    part(tag);
    links.close(tag);
    if (tag.equals("head")) {
      inHead = false;
    } else if (inTitle && tag.equals("title")) {
      title = titleWords.take();
      inTitle = false;
    }
    if (depth == headingDepth) {
      sectionTitle = heading.take();
      headingDepth = Integer.MAX_VALUE;
    }
    if (depth == mainDepth) {
      endSection();
      mainDepth = Integer.MAX_VALUE;
    }
    depth--;
  }

  private void part(String tag) {
    if (!INLINE.contains(tag)) {
      words.part();
      heading.part();
      links.part();
    }
  }

  private void readHeading(String tag, List<Attribute> attributes) {
    if (tag.length() != 2 || tag.charAt(0) != 'h' || tag.charAt(1) < '1' || tag.charAt(1) > '6') {
      return;
    }
    headings.add(tag.charAt(1) - '0');
    Optional<String> id = value(attributes, "id");
    if (depth > mainDepth && SECTION_HEADINGS.contains(tag) && id.isPresent()) {
      endSection();
      anchor = id.get();
      headingDepth = depth;
    }
  }

  private void endSection() {
    String text = words.take();
    if (!text.isEmpty() || !anchor.isEmpty()) {
      sections.add(new BakedPage.Part(anchor, sectionTitle, text));
    }
    anchor = "";
    sectionTitle = "";
  }

  private void readMeta(List<Attribute> attributes) {
    String content = value(attributes, "content").orElse("");
    if (value(attributes, "http-equiv")
        .filter("content-security-policy"::equalsIgnoreCase)
        .isPresent()) {
      policy = Optional.of(content);
    } else if (value(attributes, "name").filter("description"::equalsIgnoreCase).isPresent()) {
      summary = content;
    }
  }

  private void readImage(List<Attribute> attributes) {
    images.add(new BakedPage.Image(value(attributes, "src").orElse(""), value(attributes, "alt")));
  }

  static Optional<String> value(List<Attribute> attributes, String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  String title() {
    return title;
  }

  String summary() {
    return summary;
  }

  List<BakedPage.Part> sections() {
    return sections;
  }

  List<BakedPage.Link> links() {
    return links.all();
  }

  List<BakedPage.Image> images() {
    return images;
  }

  List<Integer> headings() {
    return headings;
  }

  Set<String> ids() {
    return ids;
  }

  Optional<String> policy() {
    return policy;
  }

  List<String> scripts() {
    return scripts.all();
  }
}
