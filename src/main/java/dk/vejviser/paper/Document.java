package dk.vejviser.paper;

import java.nio.ByteBuffer;

/**
 * A PDF document.
 *
 * @param pages how many pages it has
 */
record Document(int pages, byte[] bytes) {

  /** The number of pages, then the PDF. */
  byte[] entry() {
    return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(pages).put(bytes).array();
  }

  /** Reads what {@link #entry} wrote. */
  static Document read(byte[] entry) {
    ByteBuffer in = ByteBuffer.wrap(entry);
    int pages = in.getInt();
    byte[] bytes = new byte[in.remaining()];
    in.get(bytes);
    return new Document(pages, bytes);
  }
}
