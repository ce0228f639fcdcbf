package dk.vejviser.search.shard;

import java.nio.charset.StandardCharsets;

/** FNV-1a, 32 bits: short to write down in a browser too. Not against somebody who means harm. */
final class Fnv {
  private static final int START = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private Fnv() {}

  /** The hash of a text and the bytes that follow it. */
  static int hash(String text, byte... bytes) {
    return hash(hash(START, text.getBytes(StandardCharsets.UTF_8)), bytes);
  }

  private static int hash(int from, byte[] bytes) {
    int hash = from;
    for (byte b : bytes) {
      hash = (hash ^ b & 0xff) * PRIME;
    }
    return hash;
  }
}
