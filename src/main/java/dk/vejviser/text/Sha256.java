package dk.vejviser.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that names files, versions and entries of caches. */
public final class Sha256 {
  private Sha256() {}

  /** A new one. Every JDK has it. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
