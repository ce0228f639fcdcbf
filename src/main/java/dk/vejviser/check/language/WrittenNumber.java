package dk.vejviser.check.language;

import java.util.ArrayList;
import java.util.List;

/** A number as somebody wrote it: its offsets in the text and the words there. */
public record WrittenNumber(int start, int end, String text) {

  /** Where these digits stand, whatever spaces, dots or hyphens are between them. */
  public static List<WrittenNumber> find(String number, String text) {
    String wanted = digitsOf(number);
    List<WrittenNumber> found = new ArrayList<>();
    for (int start = 0; start < text.length() && !wanted.isEmpty(); start++) {
      if (Digits.isDigit(text, start) && !(start > 0 && Digits.isDigit(text, start - 1))) {
        int end = match(wanted, text, start);
        if (end > 0) {
          found.add(new WrittenNumber(start, end, text.substring(start, end)));
        }
      }
    }
    return found;
  }

  /** Where the number ends that begins here; 0 where another one stands. */
  private static int match(String wanted, String text, int start) {
    int at = start;
    int matched = 0;
    while (at < text.length() && matched < wanted.length()) {
      char c = text.charAt(at++);
      if (c == wanted.charAt(matched)) {
        matched++;
      } else if (!Digits.isSeparator(c) || !Digits.isDigit(text, at)) {
        return 0;
      }
    }
    return matched == wanted.length() && !Digits.isDigit(text, at) ? at : 0;
  }

  private static String digitsOf(String number) {
    return number.replaceAll("[^0-9]", "");
  }
}
