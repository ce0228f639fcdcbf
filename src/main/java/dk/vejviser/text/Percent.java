package dk.vejviser.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986), by which an address holds any letter. */
public final class Percent {
  private Percent() {}

  /** An address's part with its letters: {@code %C3%A5} is an å. One that breaks off stays. */
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
