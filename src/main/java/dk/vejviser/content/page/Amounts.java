package dk.vejviser.content.page;

import dk.vejviser.model.Passage;
import dk.vejviser.text.Rule;
import java.util.List;
import java.util.Locale;

/** Finds amounts of money: a story that is put together may not invent one. */
record Amounts(Reading reading) {

  void refuse() {
    List<String> currencies = words("currencies");
    List<String> numbers = words("numbers");
    for (Passage passage : reading.manuscript().passages()) {
      refuse(passage, currencies, numbers);
    }
  }

  private List<String> words(String key) {
    return List.of(reading.form(key).split(" "));
  }

  private void refuse(Passage passage, List<String> currencies, List<String> numbers) {
    String text = passage.text();
    int before = -1;
    int beforeEnd = -1;
    for (int start = next(text, 0); start < text.length(); ) {
      int end = end(text, start);
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      boolean amountBefore = before >= 0 && isNumber(text.substring(before, beforeEnd), numbers);
      if (currencies.contains(word) && amountBefore) {
        reading
            .findings()
            .add(
                Rule.COMPOSITE_CASE_WITH_AMOUNT,
                passage.at(before, end),
                text.substring(before, end));
      }
      before = start;
      beforeEnd = end;
      start = next(text, end);
    }
  }

  private static boolean isNumber(String word, List<String> numbers) {
    return Character.isDigit(word.charAt(0)) || numbers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The next letter or digit, or a currency's sign. */
  private static int next(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && !isSign(text, i)) {
      i++;
    }
    return i;
  }

  /** A word ends where letters do; a number goes on over points and commas between digits. */
  private static int end(String text, int start) {
    boolean number = Character.isDigit(text.charAt(start));
    int i = start + 1;
    if (isSign(text, start)) {
      return i;
    }
    while (i < text.length()
        && (number ? isPartOfNumber(text, i) : Character.isLetter(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isPartOfNumber(String text, int i) {
    char c = text.charAt(i);
    boolean digitNext = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    return Character.isDigit(c) || ((c == '.' || c == ',' || c == ' ') && digitNext);
  }

  private static boolean isSign(String text, int i) {
    return Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL;
  }
}
