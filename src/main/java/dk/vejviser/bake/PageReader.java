package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads a page's HTML once, in one walk, for all that later rooms ask of it. */
final class PageReader implements NodeVisitor {
  private static final Set<String> RUNS =
      Set.of("iframe", "object", "embed", "base", "applet", "frame");
  private static final String DATA_BLOCK = "application/ld+json";

  private final String assets;
  private final UnaryOperator<BakedPage.Link> known;
  private final List<BakedPage.Part> sections = new ArrayList<>();
  private final List<BakedPage.Link> links = new ArrayList<>();
  private final List<BakedPage.Image> images = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final Set<String> ids = new TreeSet<>();
  private final List<String> scripts = new ArrayList<>();
  private Optional<String> policy = Optional.empty();
  private String summary = "";
  private int mainDepth = -1;
  private String anchor = "";
  private String heading = "";
  private final StringBuilder words = new StringBuilder();
  private boolean pause;

  private PageReader(String assets, UnaryOperator<BakedPage.Link> known) {
    this.assets = assets;
    this.known = known;
  }

  /**
   * Reads a page.
   *
   * @param known gives back a link that an equal one was met as before: menu and footer stand on
   *     every page
   */
  static BakedPage read(
      String html,
      PagePlan plan,
      String file,
      int bytes,
      Site site,
      UnaryOperator<BakedPage.Link> known) {
    Document document = Jsoup.parse(html);
    PageReader reader = new PageReader(site.addresses().at("assets/"), known);
    document.traverse(reader);
    reader.endSection();
    Optional<LocalDate> changed =
        plan.page().flatMap(site::page).map(Page::head).map(head -> head.reviewed());
    return new BakedPage(
        plan.kind(),
        plan.address(),
        file,
        plan.page(),
        document.title(),
        reader.summary,
        changed,
        plan.listed(),
        List.copyOf(reader.sections),
        List.copyOf(reader.links),
        List.copyOf(reader.images),
        List.copyOf(reader.headings),
        reader.ids,
        reader.policy,
        List.copyOf(reader.scripts),
        bytes);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (mainDepth >= 0) {
        read(text.getWholeText());
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("main")) {
      mainDepth = depth;
    }
    readHeading(element, tag);
    readAttributes(element, tag);
    readHead(element, tag);
    if (mainDepth >= 0 && element.isBlock()) {
      pause = true;
    }
  }

  /** Words with one space where there is any white space between them. */
  private void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        pause = true;
      } else {
        if (pause && words.length() > 0) {
          words.append(' ');
        }
        pause = false;
        words.append(c);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (mainDepth == depth && node instanceof Element) {
      endSection();
      mainDepth = -1;
    }
  }

  private void readHeading(Element element, String tag) {
    if (tag.length() != 2 || tag.charAt(0) != 'h' || tag.charAt(1) < '1' || tag.charAt(1) > '6') {
      return;
    }
    headings.add(tag.charAt(1) - '0');
    if (mainDepth >= 0 && !element.id().isEmpty()) {
      endSection();
      anchor = element.id();
      heading = element.text();
    }
  }

  private void endSection() {
    String text = words.toString();
    words.setLength(0);
    pause = false;
    if (!text.isEmpty()) {
      sections.add(new BakedPage.Part(anchor, heading, text));
    }
  }

  private void readAttributes(Element element, String tag) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      switch (name) {
        case "id" -> ids.add(value);
        case "href", "src", "action", "data", "poster", "srcset" ->
            links.add(known.apply(new BakedPage.Link(tag, value, words(element, tag))));
        case "style" -> scripts.add("style=\"" + value + "\"");
        default -> {
          if (name.startsWith("on")) {
            scripts.add(name);
          }
        }
      }
      if (isScriptAddress(value)) {
        scripts.add(value);
      }
    }
    if (tag.equals("img")) {
      Optional<String> alt =
          element.hasAttr("alt") ? Optional.of(element.attr("alt")) : Optional.empty();
      images.add(new BakedPage.Image(element.attr("src"), alt));
    }
  }

  private void readHead(Element element, String tag) {
    if (RUNS.contains(tag)) {
      scripts.add("<" + tag + ">");
    } else if (tag.equals("script") && !isOurs(element)) {
      scripts.add("<script>");
    } else if (tag.equals("meta")) {
      readMeta(element);
    }
  }

  private void readMeta(Element meta) {
    if (meta.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")) {
      policy = Optional.of(meta.attr("content"));
    } else if (meta.attr("name").equals("description")) {
      summary = meta.attr("content");
    }
  }

  private boolean isOurs(Element script) {
    return script.hasAttr("src")
        ? script.attr("src").startsWith(assets)
        : script.attr("type").equals(DATA_BLOCK);
  }

  /** Browsers ignore white space and control characters before and inside the scheme. */
  private static boolean isScriptAddress(String value) {
    if (value.indexOf(':') < 0) {
      return false;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < value.length() && plain.length() < 11; i++) {
      if (value.charAt(i) > ' ') {
        plain.append(Character.toLowerCase(value.charAt(i)));
      }
    }
    return plain.toString().startsWith("javascript:") || plain.toString().startsWith("vbscript:");
  }

  private static String words(Element element, String tag) {
    return tag.equals("a") ? element.text() : "";
  }
}
