package dk.vejviser.fuzz;

import java.time.Duration;
import java.util.function.Predicate;

/** Makes a text that fails smaller for as long as it still does. */
final class Shrink {
  private static final int MOST_TRIES = 400;

  /** What fails by taking long would be made small for hours. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private Shrink() {}

  static String smallest(String text, Predicate<String> fails) {
    String smallest = text;
    int tries = 0;
    long end = System.nanoTime() + LONGEST.toNanos();
    for (int size = text.length() / 2; size > 0; size /= 2) {
      for (int at = 0; at < smallest.length() && tries < MOST_TRIES && System.nanoTime() < end; ) {
        String shorter =
            smallest.substring(0, at) + smallest.substring(Math.min(smallest.length(), at + size));
        tries++;
        if (fails.test(shorter)) {
          smallest = shorter;
        } else {
          at += size;
        }
      }
    }
    return smallest;
  }

  /** A text as a Java string, so that it can be put into a test. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        default -> {
          if (c < ' ' || c > '~') {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
