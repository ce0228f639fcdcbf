package dk.vejviser.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Files as bytes, each byte a character of Latin-1: what isn't text can be mutated, made small and
 * told in the same way as what is.
 */
final class Bytes {
  private static final Charset AS_THEY_ARE = StandardCharsets.ISO_8859_1;

  private Bytes() {}

  /** A file of these bytes. */
  static String of(byte[] bytes) {
    return new String(bytes, AS_THEY_ARE);
  }

  static byte[] from(String file) {
    return file.getBytes(AS_THEY_ARE);
  }

  /** As an editing program saves a text; now and then one that knows nothing of UTF-8. */
  static String saved(String text, Random random) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(60)) {
      case 0 -> "\u00ef\u00bb\u00bf" + of(plain);
      case 1 -> of(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      case 2 -> of(text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8));
      case 3 -> of(text.getBytes(StandardCharsets.UTF_16));
      case 4 -> of(text.getBytes(StandardCharsets.ISO_8859_1));
      case 5 -> spoilt(of(plain), random);
      default -> of(plain);
    };
  }

  /** Some bytes others than they were, gone or too many. */
  static String spoilt(String file, Random random) {
    StringBuilder spoilt = new StringBuilder(file);
    for (int times = 1 + random.nextInt(8); times > 0 && spoilt.length() > 0; times--) {
      int at = random.nextInt(spoilt.length());
      switch (random.nextInt(4)) {
        case 0 -> spoilt.setCharAt(at, (char) random.nextInt(0x100));
        case 1 -> spoilt.setCharAt(at, (char) (spoilt.charAt(at) ^ 1 << random.nextInt(8)));
        case 2 -> spoilt.delete(at, Math.min(spoilt.length(), at + 1 + random.nextInt(40)));
        default -> spoilt.insert(at, "\u0000\u00ff\u00fe\u00ed\u00a0\u0080".repeat(4));
      }
    }
    return spoilt.toString();
  }
}
