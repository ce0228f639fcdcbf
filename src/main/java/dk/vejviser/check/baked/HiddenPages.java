package dk.vejviser.check.baked;

import dk.vejviser.model.Absence;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is not public is nowhere: no page of its own, no link to it, no word in feeds. */
final class HiddenPages implements BakedCheck {
  /** What stands around addresses in XML, JSON and tables of redirects. */
  private static final String DELIMITERS = " \t\r\n\"'<>;,()";

  @Override
  public void check(BakedSite site, Findings findings) {
    Map<String, PageId> hidden = hidden(site);
    if (hidden.isEmpty()) {
      return;
    }
    hidden.forEach(
        (address, id) -> {
          String below = address.substring(site.site().info().basePath().length());
          if (Files.exists(site.output().resolve(below))) {
            findings.add(Rule.UNPUBLISHED_IN_OUTPUT, Place.of(below), address, id);
          }
        });
    for (BakedPage page : site.pages()) {
      for (BakedPage.Link link : page.links()) {
        PageId id = hidden.get(withoutTail(site.path(link.target())));
        if (id != null) {
          findings.add(Rule.UNPUBLISHED_IN_OUTPUT, site.place(page), page.address(), id);
        }
      }
    }
    files(site.output()).forEach(file -> check(file, hidden, site, findings));
  }

  /** Addresses of pages that are not public, without those that a public page has taken over. */
  private static Map<String, PageId> hidden(BakedSite baked) {
    Site site = baked.site();
    Map<String, PageId> hidden = new TreeMap<>();
    site.absent()
        .forEach(
            (id, absence) -> {
              if (absence != Absence.BROKEN) {
                hidden.put(site.addresses().of(id), id);
              }
            });
    baked.pages().forEach(page -> hidden.remove(page.address()));
    site.stream()
        .map(Page::head)
        .flatMap(head -> head.aliases().stream())
        .map(site.addresses()::of)
        .forEach(hidden::remove);
    return hidden;
  }

  private static void check(
      Path file, Map<String, PageId> hidden, BakedSite site, Findings findings) {
    TreeSet<PageId> named = new TreeSet<>();
    StringTokenizer words = new StringTokenizer(read(file), DELIMITERS);
    while (words.hasMoreTokens()) {
      PageId id = hidden.get(withoutTail(site.path(words.nextToken())));
      if (id != null) {
        named.add(id);
      }
    }
    String name = FileName.of(site.output().relativize(file));
    named.forEach(id -> findings.add(Rule.UNPUBLISHED_IN_OUTPUT, Place.of(name), name, id));
  }

  /** Feeds, sitemap and the host's tables: the text files that stand at the root. */
  private static List<Path> files(Path output) {
    try (Stream<Path> files = Files.list(output)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutTail(String address) {
    int end = address.length();
    for (int i = 0; i < end; i++) {
      if (address.charAt(i) == '#' || address.charAt(i) == '?') {
        end = i;
      }
    }
    return address.substring(0, end);
  }
}
