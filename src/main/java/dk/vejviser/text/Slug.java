package dk.vejviser.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as an ASCII name for addresses and anchors: {@code Men …} becomes {@code men}, and {@code
 * Con}, which Windows keeps for a device, {@code con-side}.
 */
public final class Slug {
  /** A name that Windows keeps for a device, in a regular expression that JavaScript reads too. */
  public static final String DEVICE =
      "([cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|([cC][oO][mM]|[lL][pP][tT])[0-9])";

  private static final Pattern DEVICE_FILE = Pattern.compile(DEVICE + "(\\..*)?");

  private Slug() {}

  /** Small letters, digits and single hyphens; empty where the words have neither. */
  public static String of(String words) {
    String slug = plain(words);
    return isDevice(slug) ? slug + "-side" : slug;
  }

  private static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length() + 8);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (isPlain(c)) {
        slug.append(c);
      } else if (c < 128) {
        hyphen(slug);
      } else {
        letter(c, slug);
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /**
   * Whether Windows keeps a name for a device, whatever ending it has: nobody there can have it.
   */
  public static boolean isDevice(String name) {
    return DEVICE_FILE.matcher(name).matches();
  }

  /** Whether a letter stands in names as it is. */
  public static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static void letter(char c, StringBuilder slug) {
    switch (c) {
      case 'æ', 'ä' -> slug.append("ae");
      case 'ø', 'ö' -> slug.append("oe");
      case 'å' -> slug.append("aa");
      case 'ü' -> slug.append("ue");
      case 'ß' -> slug.append("ss");
      case '\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u030a' -> {}
      default -> {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        if (isPlain(base)) {
          slug.append(base);
        } else {
          hyphen(slug);
        }
      }
    }
  }

  private static void hyphen(StringBuilder slug) {
    if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
