package dk.vejviser.text;

import java.util.Locale;

/** A constant as files, addresses and keys of words write it: {@code with-help}. */
public final class Key {
  private Key() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that is written so, upper and lower case alike.
   *
   * @throws IllegalArgumentException where the type has none
   */
  public static <E extends Enum<E>> E read(Class<E> type, String written) {
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
