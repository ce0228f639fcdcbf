package dk.vejviser.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a reader would take for a Danish phone number: eight digits, +45 and what follows it,
 * and the short numbers 112 and 114. Dates, amounts, years, spans of time, company numbers and
 * longer ids are none.
 */
public final class PhoneNumbers {
  /** A text with fewer has no number in it. */
  public static final int FEWEST_DIGITS = 3;

  private static final Set<String> SHORT = Set.of("112", "114");
  private static final String COUNTRY = "+45";

  /** Four pairs, halves, or three groups of two and three digits. */
  private static final Pattern SPACED =
      Pattern.compile("8|2-2-2-2|4-4|3-3-2|3-2-3|2-3-3|2-6|6-2|4-2-2|2-2-4|2-4-2");

  private PhoneNumbers() {}

  /** A number in a text: its offsets and how it is written there. */
  public record Hit(int start, int end, String number) {}

  public static List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    int read = 0;
    for (Digits digits : Digits.in(text)) {
      int abroad = countryCode(digits, text);
      if (digits.start() < read) {
        continue;
      }
      if (abroad >= 0) {
        read = endOfNumber(text, digits.start());
        hits.add(hit(text, abroad, read));
      } else if (isPhone(digits, new Neighbours(digits, text))) {
        hits.add(hit(text, digits.start(), digits.end()));
      } else {
        pairs(digits, text, hits);
      }
    }
    return hits;
  }

  private static Hit hit(String text, int start, int end) {
    return new Hit(start, end, text.substring(start, end));
  }

  /** Where {@code +45} begins whose digits these are; -1 where they aren't. */
  private static int countryCode(Digits digits, String text) {
    int plus = digits.start() - 1;
    return plus >= 0 && text.startsWith(COUNTRY, plus) && endOfNumber(text, plus + 1) > plus + 3
        ? plus
        : -1;
  }

  /** Behind the last of the digits that begin here, whatever single sign is between them. */
  private static int endOfNumber(String text, int start) {
    int end = start;
    for (int i = start; i < text.length(); i++) {
      if (Letters.isDigit(text.charAt(i))) {
        end = i + 1;
      } else if (i > end || !Digits.isSeparator(text.charAt(i))) {
        break;
      }
    }
    return end;
  }

  private static boolean isPhone(Digits digits, Neighbours around) {
    String all = digits.all();
    if (around.touch() || around.sayWhatIsCounted() || around.sayWhatIsNumbered()) {
      return false;
    }
    if (SHORT.contains(all)) {
      return digits.groups().size() == 1;
    }
    if (all.length() != 8 || !SPACED.matcher(digits.shape()).matches()) {
      return false;
    }
    return !isDate(digits) && !isAmount(digits) && !isYears(digits) && !isHyphenated(digits);
  }

  /** Four pairs after or before something else that is written the same way: a year, a time. */
  private static void pairs(Digits digits, String text, List<Hit> hits) {
    if (digits.separator() != ' ' || new Neighbours(digits, text).touch()) {
      return;
    }
    int offset = digits.start();
    int from = -1;
    int count = 0;
    for (int i = 0; i <= digits.groups().size(); i++) {
      boolean pair = i < digits.groups().size() && digits.groups().get(i).length() == 2;
      if (pair && count++ == 0) {
        from = offset;
      }
      if (!pair) {
        if (count == 4 && digits.groups().size() > 4) {
          hits.add(hit(text, from, offset - 1));
        }
        count = 0;
      }
      offset += i < digits.groups().size() ? digits.groups().get(i).length() + 1 : 1;
    }
  }

  private static boolean isDate(Digits digits) {
    return switch (digits.shape()) {
      case "2-2-4" -> isDay(digits, 0) && isMonth(digits, 1) && isYear(digits, 2);
      case "4-2-2" -> isYear(digits, 0) && isMonth(digits, 1) && isDay(digits, 2);
      default -> false;
    };
  }

  /** {@code 12.500.000} and {@code 12 500 000}. */
  private static boolean isAmount(Digits digits) {
    return digits.shape().equals("2-3-3") && digits.separator() != '-';
  }

  private static boolean isYears(Digits digits) {
    return digits.shape().equals("4-4") && isYear(digits, 0) && isYear(digits, 1);
  }

  /** With hyphens only four pairs are read as a phone number. */
  private static boolean isHyphenated(Digits digits) {
    return digits.separator() == '-' && !digits.shape().equals("2-2-2-2");
  }

  private static boolean isDay(Digits digits, int group) {
    return digits.number(group) >= 1 && digits.number(group) <= 31;
  }

  private static boolean isMonth(Digits digits, int group) {
    return digits.number(group) >= 1 && digits.number(group) <= 12;
  }

  private static boolean isYear(Digits digits, int group) {
    return digits.number(group) >= 1900 && digits.number(group) < 2100;
  }
}
