package dk.vejviser.bake.markup;

import java.util.Locale;
import java.util.function.Function;

/**
 * What names of elements and attributes mean, found by their letters as they stand in a page. Pages
 * are written with few names, so nearly all are found.
 */
final class Names<T> {
  private static final int SLOTS = 1024;

  private final Known<?>[] known = new Known<?>[SLOTS];
  private final Function<String, T> meaning;

  /** An array, for a string asks at every letter how it is kept. */
  private record Known<T>(char[] name, T meaning) {}

  /**
   * @param meaning what a name in lower case means
   */
  Names(Function<String, T> meaning) {
    this.meaning = meaning;
  }

  /** What a name means, in whatever case it is written. */
  @SuppressWarnings("unchecked") // only what this made is kept
  T of(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    // Two threads may both make a meaning; either will do.
    int slot = (hash ^ hash >>> 10) & (SLOTS - 1);
    Known<?> found = known[slot];
    if (found == null || !stands(found.name, text, start, end)) {
      String name = new String(text, start, end - start).toLowerCase(Locale.ROOT);
      found = new Known<>(name.toCharArray(), meaning.apply(name));
      known[slot] = found;
    }
    return (T) found.meaning;
  }

  static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':'
        || c == '_';
  }

  private static boolean stands(char[] name, char[] text, int start, int end) {
    if (name.length != end - start) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (name[i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }
}
