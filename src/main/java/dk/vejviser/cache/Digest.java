package dk.vejviser.cache;

import dk.vejviser.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 of some bytes after one another, each with its length before it. */
public final class Digest {
  /** Bytes of a digest. */
  static final int LENGTH = 32;

  private Digest() {}

  public static byte[] of(byte[]... parts) {
    MessageDigest digest = Sha256.begin();
    for (byte[] part : parts) {
      digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(part);
    }
    return digest.digest();
  }

  /** In hexadecimal digits. */
  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
