package dk.vejviser.search.shard;

/** Bits in the making, the lowest of each byte first, as deflate has them. */
final class Bits {
  private final Bytes whole = new Bytes();
  private int rest;
  private int bits;

  /**
   * @param value of no more bits than said
   * @param count at most 16
   */
  void put(int value, int count) {
    rest |= value << bits;
    bits += count;
    for (; bits >= 8; bits -= 8) {
      whole.write(rest);
      rest >>>= 8;
    }
  }

  void put(PrefixCode code, int symbol) {
    put(code.code(symbol), code.length(symbol));
  }

  /** The bytes that are full. */
  byte[] whole() {
    return whole.toByteArray();
  }

  /** What is not yet a byte. */
  int rest() {
    return rest;
  }

  /** How many bits of it there are. */
  int restBits() {
    return bits;
  }

  /** All bytes, the last one filled up with nothing. */
  byte[] all() {
    put(0, (8 - bits) % 8);
    return whole();
  }
}
