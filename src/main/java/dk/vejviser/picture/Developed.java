package dk.vejviser.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture is published as.
 *
 * @param bytes in the format that it came in
 * @param copies in WebP, narrowest first
 */
record Developed(byte[] bytes, List<Copy> copies) {

  record Copy(int width, byte[] bytes) {}

  /** Each array with its length before it, each copy with its width. */
  byte[] entry() {
    int length = Integer.BYTES + bytes.length;
    for (Copy copy : copies) {
      length += 2 * Integer.BYTES + copy.bytes().length;
    }
    ByteBuffer out = ByteBuffer.allocate(length).putInt(bytes.length).put(bytes);
    for (Copy copy : copies) {
      out.putInt(copy.width()).putInt(copy.bytes().length).put(copy.bytes());
    }
    return out.array();
  }

  /** Reads what {@link #entry} wrote. */
  static Developed read(byte[] entry) {
    ByteBuffer in = ByteBuffer.wrap(entry);
    byte[] bytes = next(in);
    List<Copy> copies = new ArrayList<>();
    while (in.hasRemaining()) {
      copies.add(new Copy(in.getInt(), next(in)));
    }
    return new Developed(bytes, List.copyOf(copies));
  }

  private static byte[] next(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }
}
