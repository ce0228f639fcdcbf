package dk.vejviser.search.shard;

import dk.vejviser.search.page.Entry;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages as they are shown: a line for the hit, then one for each section that a snippet may be of.
 */
final class Texts {
  /** Up to here a page has a file of its own; hosts limit a site to some 20,000 files. */
  private static final int SMALL_SITE = 5000;

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AROUND = Pattern.compile("^-|-$");

  private Texts() {}

  static int pagesAFile(int pages) {
    return pages <= SMALL_SITE ? 1 : 2;
  }

  static Bytes file(List<Entry> entries) {
    Bytes bytes = new Bytes();
    bytes.strings(entries.stream().map(Texts::lines).toList());
    return bytes;
  }

  static String lines(Entry entry) {
    String first = entry.title() + '\t' + entry.address() + '\t' + entry.summary();
    return Stream.concat(Stream.of(first), entry.sections().stream().map(Texts::line))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Entry.Section part) {
    return anchor(part) + '\t' + part.heading() + '\t' + part.text();
  }

  /** Nothing where the heading says it: most anchors are their heading's words. */
  private static String anchor(Entry.Section part) {
    String lower = part.heading().toLowerCase(Locale.ROOT);
    String plain = lower.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    String named = AROUND.matcher(BETWEEN.matcher(plain).replaceAll("-")).replaceAll("");
    return named.equals(part.anchor()) ? "" : part.anchor();
  }
}
