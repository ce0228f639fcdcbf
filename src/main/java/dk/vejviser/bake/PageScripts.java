package dk.vejviser.bake;

import dk.vejviser.bake.MarkupListener.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What on a page could run, or change what runs, and isn't one of our own script files. */
final class PageScripts {
  private static final Set<String> REFUSED =
      Set.of("applet", "base", "embed", "frame", "frameset", "iframe", "object", "style");
  private static final Set<String> SCHEMES = Set.of("javascript:", "vbscript:");
  private static final int LONGEST_SCHEME = "javascript:".length();
  private static final String DATA_BLOCK = "application/ld+json";

  private final String assets;
  private final List<String> found = new ArrayList<>();

  /** Scripts below an address are ours. */
  PageScripts(String assets) {
    this.assets = assets;
  }

  void open(Tag tag, List<Attribute> attributes) {
    if (REFUSED.contains(tag.name()) || (tag == Tag.SCRIPT && !isOurs(attributes))) {
      found.add("<" + tag.name() + ">");
    } else if (tag.name().equals("meta") && isRefresh(attributes)) {
      found.add("<meta http-equiv=\"refresh\">");
    }
    for (Attribute attribute : attributes) {
      if (attribute.name().equals("style") || attribute.name().equals("srcdoc")) {
        found.add(attribute.name() + "=\"" + attribute.value() + "\"");
      } else if (attribute.name().startsWith("on")) {
        found.add(attribute.name());
      } else if (PageLinks.isAddress(attribute.name()) && isScript(attribute.value())) {
        found.add(attribute.value());
      }
    }
  }

  private boolean isOurs(List<Attribute> attributes) {
    return PageNotes.value(attributes, "src")
        .map(address -> address.startsWith(assets) && !address.contains(".."))
        .orElseGet(
            () -> PageNotes.value(attributes, "type").filter(DATA_BLOCK::equals).isPresent());
  }

  private static boolean isRefresh(List<Attribute> attributes) {
    return PageNotes.value(attributes, "http-equiv")
        .filter("refresh"::equalsIgnoreCase)
        .isPresent();
  }

  /** Browsers ignore white space and control characters before and inside the scheme. */
  private static boolean isScript(String address) {
    if (address.indexOf(':') < 0) {
      return false;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < address.length() && plain.length() < LONGEST_SCHEME; i++) {
      char c = address.charAt(i);
      if (c > ' ') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return SCHEMES.stream().anyMatch(plain.toString()::startsWith);
  }

  List<String> all() {
    return found;
  }
}
