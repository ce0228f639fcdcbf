package dk.vejviser.picture.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a camera's notes that is about the picture: how it was held. */
final class Exif {
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int FIRST_FOLDER = 4;
  private static final int VALUE = 8;

  private Exif() {}

  /**
   * @param notes a TIFF file, as JPEG and PNG carry it; one that cannot be read says nothing
   */
  static Turn turn(ByteBuffer notes) {
    try {
      ByteBuffer tiff = notes.slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int folder = tiff.getInt(FIRST_FOLDER);
      int entries = tiff.getShort(folder) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = folder + 2 + i * ENTRY;
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
          return Turn.of(tiff.getShort(entry + VALUE));
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return Turn.NONE;
    }
    return Turn.NONE;
  }
}
