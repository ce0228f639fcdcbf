package dk.vejviser.content.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text made harmless for HTML. */
final class Html {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Html() {}

  /** Escapes text for content and for double-quoted attributes. */
  static String escape(CharSequence text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), html);
    }
    return html.toString();
  }

  static void escape(char c, StringBuilder html) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      default -> html.append(c);
    }
  }

  /** An address for an attribute. */
  static String address(String address) {
    return escape(encoded(address));
  }

  /** An address as browsers read it: what it may not hold is percent-encoded as UTF-8. */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length() + 16);
    address
        .codePoints()
        .forEach(
            point -> {
              if (point < 128 && isAllowedInAddress((char) point)) {
                encoded.append((char) point);
              } else {
                percent(point, encoded);
              }
            });
    return encoded.toString();
  }

  private static boolean isAllowedInAddress(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~:/?#[]@!$&'()*+,;=%".indexOf(c) >= 0;
  }

  private static void percent(int point, StringBuilder encoded) {
    for (byte b : new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.toHexDigits(b));
    }
  }
}
