package dk.vejviser.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pages as lines of text: records, which every hit needs, and fragments, which snippets need. */
final class Texts {
  /** Up to here a page has files of its own; hosts limit a site to some 20,000 files. */
  private static final int SMALL_SITE = 5000;

  private Texts() {}

  static int recordsAFile(int pages) {
    return pages <= SMALL_SITE ? 1 : 4;
  }

  static Bytes records(List<Entry> entries) {
    return utf8(
        entries.stream()
            .map(entry -> entry.title() + '\t' + entry.address() + '\t' + entry.summary())
            .collect(Collectors.joining("\n")));
  }

  static Bytes fragment(Entry entry) {
    return utf8(
        entry.sections().stream()
            .map(part -> anchor(part) + '\t' + part.heading() + '\t' + part.text())
            .collect(Collectors.joining("\n")));
  }

  /** Nothing where the heading says it: most anchors are their heading's words. */
  private static String anchor(Entry.Section part) {
    String lower = part.heading().toLowerCase(Locale.ROOT);
    String plain = lower.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    String named = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return named.equals(part.anchor()) ? "" : part.anchor();
  }

  private static Bytes utf8(String text) {
    Bytes bytes = new Bytes();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return bytes;
  }
}
