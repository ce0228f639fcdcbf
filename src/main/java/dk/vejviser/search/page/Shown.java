package dk.vejviser.search.page;

import dk.vejviser.search.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;

/** What of a page is shown among results; the rest of its words are found, but not shown. */
final class Shown {
  static final int TITLE = 300;
  private static final int SUMMARY = 200;
  private static final int TEXT = 800;
  private static final int SECTION = 100;

  /** Letters by which a text is seen to go on, though one of them may be a blank. */
  private static final int MORE = 2;

  private Shown() {}

  /** The page with what is shown of it. */
  static Entry of(Entry entry) {
    return new Entry(
        entry.address(),
        entry.title(),
        entry.summary(),
        entry.facets(),
        List.of(),
        sections(entry));
  }

  static String summary(String text) {
    return opening(line(text, SUMMARY + MORE), SUMMARY);
  }

  /** How the sections that snippets are cut from begin; what short ones leave is for long ones. */
  static List<Entry.Section> sections(Entry entry) {
    List<String> texts =
        entry.sections().stream().map(section -> line(section.text(), TEXT + MORE)).toList();
    int share = share(texts);
    return IntStream.range(0, texts.size())
        .mapToObj(
            i -> {
              Entry.Section section = entry.sections().get(i);
              String heading = line(section.heading(), TITLE);
              return new Entry.Section(section.anchor(), heading, opening(texts.get(i), share));
            })
        .toList();
  }

  /** The length at which all texts must be cut to fit into the space together. */
  private static int share(List<String> texts) {
    int[] lengths = texts.stream().mapToInt(String::length).sorted().toArray();
    int left = TEXT;
    int share = TEXT;
    for (int i = 0; i < lengths.length; i++) {
      share = left / (lengths.length - i);
      left -= Math.min(lengths[i], share);
    }
    return Math.max(SECTION, share);
  }

  /** Whole sentences if they fill half the space, else whole words. */
  private static String opening(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    for (int i = length - 1; i >= length / 2; i--) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        return text.substring(0, i + 1);
      }
    }
    int blank = text.lastIndexOf(' ', length);
    return (blank > 0 ? text.substring(0, blank) : line(text, length)) + " …";
  }

  /** One line without runs of blanks, cut at a length, its letters composed. */
  static String line(String text, int length) {
    int end = Math.min(text.length(), length);
    return isLine(text, end) ? text.substring(0, end).strip() : made(text, length);
  }

  /** Whether a text begins as a line, as nearly all do that come from a page. */
  private static boolean isLine(String text, int end) {
    char before = ' ';
    for (int i = 0; i < end; i++) {
      char sign = text.charAt(i);
      if (sign == ' ' ? before == ' ' : !Tokens.isPlain(sign)) {
        return false;
      }
      before = sign;
    }
    // An accent behind the last sign belongs to it.
    return end == text.length() || Tokens.isPlain(text.charAt(end));
  }

  private static String made(String text, int length) {
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
