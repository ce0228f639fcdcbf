package dk.vejviser.search.shard;

import dk.vejviser.search.page.Entry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages as they are shown: a line for the hit, then one for each section that a snippet may be of.
 */
final class Texts {
  /** Up to here a page has a file of its own; hosts limit a site to some 20,000 files. */
  private static final int SMALL_SITE = 5000;

  private Texts() {}

  static int pagesAFile(int pages) {
    return pages <= SMALL_SITE ? 1 : 2;
  }

  static byte[] file(List<Entry> entries) {
    Bytes bytes = new Bytes();
    bytes.strings(entries.stream().map(Texts::lines).toList());
    return bytes.toByteArray();
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
    return named(part.heading().toLowerCase(Locale.ROOT)).equals(part.anchor())
        ? ""
        : part.anchor();
  }

  /** {@code hvad-goer-jeg}. */
  private static String named(String heading) {
    StringBuilder name = new StringBuilder(heading.length() + 8);
    boolean apart = false;
    for (int i = 0; i < heading.length(); i++) {
      char sign = heading.charAt(i);
      int danish = "æøå".indexOf(sign);
      if (danish < 0 && !(sign >= 'a' && sign <= 'z') && !(sign >= '0' && sign <= '9')) {
        apart = true;
        continue;
      }
      if (apart && !name.isEmpty()) {
        name.append('-');
      }
      apart = false;
      if (danish < 0) {
        name.append(sign);
      } else {
        name.append("aeoeaa", 2 * danish, 2 * danish + 2);
      }
    }
    return name.toString();
  }
}
