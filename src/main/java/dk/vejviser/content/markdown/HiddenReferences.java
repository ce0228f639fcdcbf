package dk.vejviser.content.markdown;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Hidden;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file itself has no hidden characters, but a reference like {@code &#x202e;} can spell one.
 */
final class HiddenReferences {
  private static final Pattern NUMBER =
      Pattern.compile("&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));");

  private HiddenReferences() {}

  /**
   * Reports them.
   *
   * @param start offset of the body in the file
   * @param html what became of it; where that hides nothing, references stand in code as they are
   */
  static void report(SourceText source, int start, String html, Findings findings) {
    if (source.text().indexOf("&#", start) < 0 || Hidden.first(html) < 0) {
      return;
    }
    Matcher found = NUMBER.matcher(source.text());
    for (int at = start; found.find(at); at = found.end()) {
      int number =
          found.group(1) == null
              ? Integer.parseInt(found.group(2))
              : Integer.parseInt(found.group(1), 16);
      // The parser itself replaces zero, and what is no character at all.
      if (number > 0 && number <= Character.MAX_VALUE && Hidden.acts((char) number)) {
        findings.add(
            Rule.HIDDEN_CHARACTER,
            source.place(found.start(), found.end()),
            Hidden.name((char) number));
      }
    }
  }
}
