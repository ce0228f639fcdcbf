package dk.vejviser.text;

import java.util.Locale;

/** A constant as files, addresses and keys of words write it: {@code with-help}. */
public final class Key {
  private Key() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
