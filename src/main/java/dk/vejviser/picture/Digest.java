package dk.vejviser.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
final class Digest {
  /** Bytes of a digest. */
  static final int LENGTH = 32;

  private Digest() {}

  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  /** The digest of some bytes, and of words that say what is made of them, in hexadecimals. */
  static String hex(byte[] bytes, String words) {
    MessageDigest digest = digest();
    digest.update(words.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
