package dk.vejviser.model;

import dk.vejviser.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Eight hexadecimal digits that change when one of some texts does. */
final class Fingerprint {
  private static final int BYTES = 4;

  /** Looking for one among all that Java has takes as long as a fingerprint. */
  private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::begin);

  private Fingerprint() {}

  static String of(List<String> texts) {
    MessageDigest digest = DIGEST.get();
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
