package dk.vejviser.bake.reading;

import dk.vejviser.bake.markup.AttributeName;
import dk.vejviser.bake.markup.Attributes;
import dk.vejviser.bake.markup.MarkupListener;
import dk.vejviser.bake.markup.Tag;
import dk.vejviser.product.BakedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What later rooms ask of a page, noted while its mark-up passes by. */
final class PageNotes implements MarkupListener {
  private static final int LAST_SECTION_LEVEL = 3;

  private final List<BakedPage.Part> sections = new ArrayList<>();
  private final PageLinks links = new PageLinks();
  private final PageScripts scripts;
  private final List<BakedPage.Image> images = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
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
  public void open(Tag tag, Attributes attributes) {
    depth++;
    if (tag == Tag.TEMPLATE) {
      templates++;
    }
    if (templates == 0) {
      show(tag, attributes);
    }
    if (attributes.isTelling()) {
      links.open(tag, attributes);
    }
    scripts.open(tag, attributes);
  }

  private void show(Tag tag, Attributes attributes) {
    part(tag);
    boolean beside = tag.beside();
    if (attributes.isTelling()) {
      for (int i = 0; i < attributes.size(); i++) {
        AttributeName.Role role = attributes.role(i);
        beside |= role == AttributeName.Role.BESIDE;
        if (role == AttributeName.Role.ID) {
          ids.add(attributes.value(i));
        }
      }
    }
    if (beside && depth > mainDepth && depth < besideDepth) {
      besideDepth = depth;
    }
    if (tag.level() > 0) {
      readHeading(tag, attributes);
    } else if (tag == Tag.META) {
      readMeta(attributes);
    } else if (tag == Tag.IMG) {
      readImage(attributes);
    } else if (tag == Tag.MAIN) {
      mainDepth = Math.min(mainDepth, depth);
    } else if (tag == Tag.HEAD) {
      inHead = true;
    } else if (tag == Tag.TITLE) {
      inTitle = inHead && title.isEmpty();
    }
  }

  @Override
  public void words(char[] letters, int start, int end) {
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
    if (tag == Tag.TEMPLATE) {
      templates--;
    }
    depth--;
  }

  private void part(Tag tag) {
    if (tag.isItem()) {
      words.end();
    }
    if (!tag.inline()) {
      words.part();
      heading.part();
    }
  }

  private void readHeading(Tag tag, Attributes attributes) {
    headings.add(tag.level());
    // A page's title, at level 1, is beside the matter itself.
    if (tag.level() <= LAST_SECTION_LEVEL && depth > mainDepth && depth < besideDepth) {
      attributes.value("id").ifPresent(this::beginSection);
    }
  }

  private void beginSection(String id) {
    endSection();
    anchor = id;
    headingDepth = depth;
  }

  private void endSection() {
    String text = words.take();
    if (!text.isEmpty() || !anchor.isEmpty()) {
      sections.add(new BakedPage.Part(anchor, sectionTitle, text));
    }
    anchor = "";
    sectionTitle = "";
  }

  private void readMeta(Attributes attributes) {
    if (attributes
        .value("http-equiv")
        .filter("content-security-policy"::equalsIgnoreCase)
        .isPresent()) {
      policy = Optional.of(attributes.value("content").orElse(""));
    } else if (attributes.value("name").filter("description"::equalsIgnoreCase).isPresent()) {
      summary = attributes.value("content").orElse("");
    }
  }

  private void readImage(Attributes attributes) {
    images.add(new BakedPage.Image(attributes.value("src").orElse(""), attributes.value("alt")));
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

  /** In their order; one that stands twice comes twice. */
  List<String> ids() {
    return ids;
  }

  Optional<String> policy() {
    return policy;
  }

  List<String> scripts() {
    return scripts.all();
  }
}
