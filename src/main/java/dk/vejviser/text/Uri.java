package dk.vejviser.text;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address as it is written, which need not be whole or right (RFC 3986). */
public final class Uri {
  private static final Pattern WEB =
      Pattern.compile("(https?://)(?=[^/?#:@]*[^\\x00-\\x7f])([^/?#:@]+)((?:[/?#:].*)?)");

  private Uri() {}

  /**
   * What stands before a colon, in lower case, unless a slash, a question mark or a hash comes
   * first.
   */
  public static Optional<String> scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return Optional.of(address.substring(0, i).toLowerCase(Locale.ROOT));
      }
      if (c == '/' || c == '?' || c == '#') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * A web address whose domain has other letters than ASCII's, as machines write it (RFC 5890);
   * absent where it has none, or where no domain can be written so.
   */
  public static Optional<String> inAscii(String address) {
    Matcher parts = WEB.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT);
      return Optional.of(parts.group(1) + domain + parts.group(3));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a scheme in lower case is the web's. */
  public static boolean isWeb(@Nullable String scheme) {
    return "https".equals(scheme) || "http".equals(scheme);
  }

  /** A part with its letters: {@code %C3%A5} is an å. One that breaks off stays as it is. */
  public static String decoded(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    try {
      // A plus is a blank in forms only.
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
