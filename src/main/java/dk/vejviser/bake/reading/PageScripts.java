package dk.vejviser.bake.reading;

import dk.vejviser.bake.markup.Attributes;
import dk.vejviser.bake.markup.Tag;
import java.util.ArrayList;
import java.util.List;

/** What on a page could run, or change what runs, and isn't one of our own script files. */
final class PageScripts {
  private static final String JAVASCRIPT = "javascript:";
  private static final String VBSCRIPT = "vbscript:";
  private static final String DATA_BLOCK = "application/ld+json";

  private final String assets;
  private final List<String> found = new ArrayList<>();

  /** Scripts below an address are ours. */
  PageScripts(String assets) {
    this.assets = assets;
  }

  void open(Tag tag, Attributes attributes) {
    if (tag.refused() || (tag == Tag.SCRIPT && !isOurs(attributes))) {
      found.add("<" + tag.name() + ">");
    } else if (tag == Tag.META && isRefresh(attributes)) {
      found.add("<meta http-equiv=\"refresh\">");
    }
    if (attributes.isTelling()) {
      read(attributes);
    }
  }

  private void read(Attributes attributes) {
    for (int i = 0; i < attributes.size(); i++) {
      switch (attributes.role(i)) {
        case CODE -> found.add(attributes.name(i) + "=\"" + attributes.value(i) + "\"");
        case HANDLER -> found.add(attributes.name(i));
        case ADDRESS -> {
          if (isScript(attributes.value(i))) {
            found.add(attributes.value(i));
          }
        }
        default -> {}
      }
    }
  }

  private boolean isOurs(Attributes attributes) {
    return attributes
        .value("src")
        .map(address -> address.startsWith(assets) && !address.contains(".."))
        .orElseGet(() -> attributes.value("type").filter(DATA_BLOCK::equals).isPresent());
  }

  private static boolean isRefresh(Attributes attributes) {
    return attributes.value("http-equiv").filter("refresh"::equalsIgnoreCase).isPresent();
  }

  /** Browsers ignore white space and control characters before and inside the scheme. */
  private static boolean isScript(String address) {
    if (address.indexOf(':') < 0) {
      return false;
    }
    StringBuilder plain = new StringBuilder(JAVASCRIPT.length());
    for (int i = 0; i < address.length() && plain.length() < JAVASCRIPT.length(); i++) {
      char c = address.charAt(i);
      if (c > ' ') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return JAVASCRIPT.contentEquals(plain) || plain.indexOf(VBSCRIPT) == 0;
  }

  List<String> all() {
    return found;
  }
}
