package dk.vejviser.check.language;

import java.util.Locale;
import java.util.Set;

/** What stands around digits, and says that they are something else than a phone number. */
record Neighbours(Digits digits, String text) {
  private static final Set<String> COUNTED =
      Set.of(
          """
          kr kroner euro dollar mio mia millioner milliarder tusind procent pct % timer dage \
          uger måneder år minutter sekunder sider ord tegn gange stk ansatte medarbejdere \
          firmaer virksomheder mennesker personer opkald angreb filer mails gb mb kb km m kg °"""
              .split(" "));

  private static final Set<String> NUMBERED =
      Set.of(
          """
          kr euro dollar cvr cvr-nr cvr-nummer cvrnr § artikel art side stk paragraf version \
          sagsnr sagsnummer journalnr"""
              .split(" "));

  private static final int LONGEST_NUMBERED =
      NUMBERED.stream().mapToInt(String::length).max().orElseThrow();

  /** Whether letters, other digits or the signs of ids and decimals touch the digits. */
  boolean touch() {
    int before = digits.start() - 1;
    int after = digits.end();
    return (before >= 0 && touches(text.charAt(before), letter(before - 1)))
        || (after < text.length() && touchedBy(text.charAt(after), letter(after + 1)));
  }

  private static boolean touches(char before, char beyond) {
    return Character.isLetterOrDigit(before)
        || "_/#@=".indexOf(before) >= 0
        || (before == '-' && Character.isLetterOrDigit(beyond))
        || (",.:–".indexOf(before) >= 0 && Character.isDigit(beyond));
  }

  private static boolean touchedBy(char after, char beyond) {
    return Character.isLetter(after)
        || "_/@".indexOf(after) >= 0
        || (",.:-–".indexOf(after) >= 0 && Character.isDigit(beyond));
  }

  /** A blank where the text is over. */
  private char letter(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  /** Whether the word behind says what there is so much of. */
  boolean sayWhatIsCounted() {
    int start = digits.end();
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\u00a0')) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (start == end && end < text.length()) {
      end++;
    }
    return COUNTED.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the word before says that a number of another sort follows. */
  boolean sayWhatIsNumbered() {
    int end = digits.start();
    while (end > 0 && " \u00a0.:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
      if (end - start > LONGEST_NUMBERED + 1) {
        return false;
      }
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return NUMBERED.contains(word.startsWith("(") ? word.substring(1) : word);
  }
}
