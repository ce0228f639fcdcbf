package dk.vejviser.bake;

import dk.vejviser.model.BakedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What later rooms ask of a page, noted while its mark-up passes by. */
final class PageNotes implements MarkupListener {
  /** What stands in one shows only when a script shows it, but what it links to must be there. */
  private static final String TEMPLATE = "template";

  /** What a page leads on to, or says of itself, is not what it is about. */
  private static final Set<String> BESIDE = Set.of("aside", "footer", "h1", "nav");

  /** Marks of what is beside the matter, or shown by a script only. */
  private static final Set<String> NOT_ITS_OWN = Set.of("data-nosnippet", "hidden");

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
  private int besideDepth = Integer.MAX_VALUE;
  private int templates;
  private boolean inHead;
  private boolean inTitle;

  /** Notes a page whose own scripts lie below an address. */
  PageNotes(String assets) {
    this.scripts = new PageScripts(assets);
  }

  @Override
  public void open(Tag tag, List<Attribute> attributes) {
    depth++;
    if (tag.name().equals(TEMPLATE)) {
      templates++;
    }
    if (templates == 0) {
      show(tag, attributes);
    }
    links.open(tag, attributes);
    scripts.open(tag, attributes);
  }

  private void show(Tag tag, List<Attribute> attributes) {
    part(tag);
    if (depth > mainDepth && depth < besideDepth && isBeside(tag, attributes)) {
      besideDepth = depth;
    }
    switch (tag.name()) {
      case "head" -> inHead = true;
      case "title" -> inTitle = inHead && title.isEmpty();
      case "main" -> mainDepth = Math.min(mainDepth, depth);
      case "meta" -> readMeta(attributes);
      case "img" -> readImage(attributes);
      default -> readHeading(tag.name(), attributes);
    }
    for (Attribute attribute : attributes) {
      if (attribute.name().equals("id")) {
        ids.add(attribute.value());
      }
    }
  }

  private static boolean isBeside(Tag tag, List<Attribute> attributes) {
    if (BESIDE.contains(tag.name())) {
      return true;
    }
    for (Attribute attribute : attributes) {
      if (NOT_ITS_OWN.contains(attribute.name())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void words(char[] letters, int start, int end) {
    links.words(letters, start, end);
    if (templates > 0) {
      return;
    }
    if (inTitle) {
      titleWords.add(letters, start, end);
    }
    if (depth >= headingDepth) {
      heading.add(letters, start, end);
    } else if (depth >= mainDepth && depth < besideDepth) {
      words.add(letters, start, end);
    }
  }

  @Override
  public void close(Tag tag) {
    part(tag);
    links.close(tag);
    if (tag == Tag.HEAD) {
      inHead = false;
    } else if (inTitle && tag == Tag.TITLE) {
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
    if (depth == besideDepth) {
      besideDepth = Integer.MAX_VALUE;
    }
    if (tag.name().equals(TEMPLATE)) {
      templates--;
    }
    depth--;
  }

  private void part(Tag tag) {
    if (!tag.inline()) {
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
    if (depth > mainDepth
        && depth < besideDepth
        && SECTION_HEADINGS.contains(tag)
        && id.isPresent()) {
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
