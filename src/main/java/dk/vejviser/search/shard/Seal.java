package dk.vejviser.search.shard;

import java.nio.ByteBuffer;

/**
 * Four bytes before a file's own that say which file of which build it is, and that it is whole:
 * the hash of its name and its bytes.
 */
final class Seal {
  private Seal() {}

  static byte[] put(String name, byte[] bytes) {
    return ByteBuffer.allocate(4 + bytes.length).putInt(Fnv.hash(name, bytes)).put(bytes).array();
  }
}
