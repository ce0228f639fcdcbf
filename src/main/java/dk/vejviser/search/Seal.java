package dk.vejviser.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Four bytes before a file's own that say which file of which build it is, and that it is whole:
 * the FNV-1a hash of its name and its bytes.
 */
final class Seal {
  private static final int START = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private Seal() {}

  static byte[] put(String name, byte[] bytes) {
    int hash = hash(hash(START, name.getBytes(StandardCharsets.UTF_8)), bytes);
    return ByteBuffer.allocate(4 + bytes.length).putInt(hash).put(bytes).array();
  }

  private static int hash(int from, byte[] bytes) {
    int hash = from;
    for (byte b : bytes) {
      hash = (hash ^ b & 0xff) * PRIME;
    }
    return hash;
  }
}
