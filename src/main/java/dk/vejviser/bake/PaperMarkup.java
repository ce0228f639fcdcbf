package dk.vejviser.bake;

import dk.vejviser.model.Site;
import dk.vejviser.text.Uri;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * Makes the HTML of a page for paper into a manuscript: well-formed, whole in itself, with
 * bookmarks and contents, and with links that lead to the page in the booklet or else to the web.
 *
 * <p>Templates say with {@code data-address} which address an element stands for, and with {@code
 * data-demote} by how many levels headings below it sink.
 */
final class PaperMarkup {
  private static final int LOWEST = 6;

  /** What keeps its words whole. */
  private static final String WHOLE = "h1, h2, h3, h4, h5, h6, code, .dated, .folio, .contents";

  private final Site site;
  private final URI page;
  private final Optional<Hyphenation> rules;

  /**
   * @param rules where long words may be parted
   */
  PaperMarkup(Site site, String address, Optional<Hyphenation> rules) {
    this.site = site;
    this.rules = rules;
    this.page = site.info().base().resolve(address);
  }

  String xhtml(String html, String css) {
    Document document = Jsoup.parse(html);
    document.select("[id]").forEach(element -> element.removeAttr("id"));
    document.select("[data-demote]").forEach(PaperMarkup::demote);
    document.select("img:not([src^=data:])").forEach(this::describe);
    Map<String, String> inside = number(document.select("[data-address]"));
    document.select("a[href]").forEach(link -> lead(link, inside));
    List<Element> headings = document.select("h2, h3");
    fillContents(document, headings);
    mark(document, headings);
    rules.ifPresent(known -> soften(document, known));
    document.head().appendElement("style").appendChild(new TextNode(css));
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return document.children().outerHtml();
  }

  /** Words in running text; a heading has room for its own. */
  private static void soften(Document document, Hyphenation rules) {
    for (Element element : document.body().getAllElements()) {
      if (element.closest(WHOLE) == null) {
        element.textNodes().forEach(text -> text.text(rules.soften(text.getWholeText())));
      }
    }
  }

  private static void demote(Element part) {
    int levels = Integer.parseInt(part.attr("data-demote"));
    part.removeAttr("data-demote");
    for (Element heading : part.select("h1, h2, h3, h4, h5")) {
      heading.tagName("h" + Math.min(LOWEST, level(heading) + levels));
    }
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  /** Drawings stay on the web: what they show stands in their words. */
  private void describe(Element picture) {
    String words = picture.attr("alt");
    if (words.isEmpty()) {
      picture.remove();
    } else {
      picture.replaceWith(
          new Element("span")
              .addClass("picture")
              .text(site.language().say("paper.picture", words)));
    }
  }

  private static Map<String, String> number(List<Element> parts) {
    Map<String, String> inside = new LinkedHashMap<>();
    for (Element part : parts) {
      String id = "del-" + (inside.size() + 1);
      if (inside.putIfAbsent(part.attr("data-address"), id) == null) {
        part.attr("id", id);
      }
      part.removeAttr("data-address");
    }
    return inside;
  }

  private void lead(Element link, Map<String, String> inside) {
    String target = link.attr("href");
    String id = inside.get(target.replaceFirst("#.*", ""));
    if (id != null) {
      link.attr("href", "#" + id).addClass("inside");
      link.attr("data-page", site.language().say("paper.inside"));
    } else if (Uri.scheme(target).isEmpty()) {
      // What leads to others stays as it is written; Java takes some of it for no address.
      link.attr("href", page.resolve(target).toString());
    }
    if (link.attr("title").isEmpty()) {
      link.attr("title", link.hasText() ? link.text() : link.attr("href"));
    }
  }

  private static void fillContents(Document document, List<Element> headings) {
    for (Element heading : headings) {
      heading.attr("id", "h-" + (headings.indexOf(heading) + 1));
    }
    for (Element contents : document.select("ol.contents")) {
      for (Element heading : headings) {
        if (isListed(heading)) {
          contents
              .appendElement("li")
              .addClass("of-" + heading.normalName())
              .appendElement("a")
              .attr("href", "#" + heading.id())
              .attr("title", heading.text())
              .text(heading.text());
        }
      }
    }
  }

  /** Contents name chapters and whole pages in them, not the sections of these. */
  private static boolean isListed(Element heading) {
    boolean chapter = heading.normalName().equals("h2") && !heading.hasClass("unlisted");
    return chapter || heading.hasClass("title");
  }

  /** Bookmarks: chapters, and what stands below each. */
  private static void mark(Document document, List<Element> headings) {
    Element bookmarks = document.head().appendElement("bookmarks");
    Element chapter = bookmarks;
    for (Element heading : headings) {
      boolean top = heading.normalName().equals("h2");
      Element mark =
          (top ? bookmarks : chapter)
              .appendElement("bookmark")
              .attr("name", heading.text())
              .attr("href", "#" + heading.id());
      if (top) {
        chapter = mark;
      }
    }
  }
}
