package dk.vejviser.search;

import java.util.List;

/** What of a page is shown among results; the rest of its words are found, but not shown. */
final class Shown {
  static final int TITLE = 300;
  static final int SUMMARY = 200;
  private static final int TEXT = 5000;
  private static final int SECTION = 250;

  private Shown() {}

  /** The sections that snippets are cut from, each with its share of the space. */
  static List<Entry.Section> sections(Entry entry) {
    int share = Math.max(SECTION, TEXT / Math.max(1, entry.sections().size()));
    return entry.sections().stream()
        .map(
            section ->
                new Entry.Section(
                    section.anchor(), line(section.heading(), TITLE), line(section.text(), share)))
        .toList();
  }

  /** One line without runs of blanks, cut at a length, its letters composed. */
  static String line(String text, int length) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), length));
    String composed = Tokens.composed(text);
    for (int i = 0; i < composed.length() && line.length() < length; i++) {
      char sign = composed.charAt(i);
      if (!Character.isWhitespace(sign) && !Character.isISOControl(sign)) {
        line.append(sign);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    if (!line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1))) {
      line.setLength(line.length() - 1);
    }
    return line.toString().strip();
  }
}
