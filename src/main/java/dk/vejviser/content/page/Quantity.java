package dk.vejviser.content.page;

import java.util.Optional;

/** Reads a number with its unit: {@code 4 point}. */
final class Quantity {
  private static final int MOST_DIGITS = 4;

  private Quantity() {}

  static Optional<Integer> of(String words, String unit) {
    return words.endsWith(" " + unit)
        ? number(words.substring(0, words.length() - unit.length()).strip())
        : Optional.empty();
  }

  static Optional<Integer> number(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
