package dk.vejviser.publish;

import dk.vejviser.model.Head;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.product.SecurityPolicy;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Short and former addresses: a page that sends on, and a table for hosts that can do it
 * themselves.
 */
final class Redirects {
  private Redirects() {}

  /** {@code _redirects}, as Netlify and Cloudflare Pages read it; sorted by address. */
  static String table(Site site) {
    StringBuilder table = new StringBuilder();
    targets(site)
        .forEach((alias, page) -> table.append("%s %s 301\n".formatted(alias, site.address(page))));
    return table.toString();
  }

  /** The pages that send on, by their path below the output folder. */
  static Map<String, String> pages(Site site) {
    Map<String, String> pages = new TreeMap<>();
    int base = site.info().basePath().length();
    targets(site)
        .forEach(
            (alias, page) -> pages.put(alias.substring(base) + "/index.html", page(site, page)));
    return pages;
  }

  private static Map<String, Page> targets(Site site) {
    Map<String, Page> targets = new TreeMap<>();
    site.stream()
        .forEach(
            page ->
                page.head().aliases().forEach(alias -> targets.put(address(site, alias), page)));
    return targets;
  }

  /** The alias below the site's base, without the slash at its end. */
  private static String address(Site site, Head.Alias alias) {
    return site.addresses().of(alias).replaceFirst("/$", "");
  }

  private static String page(Site site, Page page) {
    String address = site.address(page);
    Document document = Document.createShell("");
    document.prependChild(new DocumentType("html", "", ""));
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    Element html = document.expectFirst("html").attr("lang", site.language().code());
    Element head = html.expectFirst("head");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", SecurityPolicy.META);
    head.appendElement("meta").attr("http-equiv", "refresh").attr("content", "0; url=" + address);
    head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
    head.appendElement("link")
        .attr("rel", "canonical")
        .attr("href", site.info().base().resolve(address).toString());
    head.appendElement("title").text(page.title());
    html.expectFirst("body")
        .appendElement("p")
        .appendElement("a")
        .attr("href", address)
        .text(page.title());
    return document.outerHtml() + "\n";
  }
}
