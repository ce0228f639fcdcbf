package dk.vejviser.picture.inspection;

import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** A picture's file in the making: what is known of it so far, and the bytes that draw it. */
final class CleanCopy {
  static final Complaint.Reason DAMAGED =
      new Complaint.Reason(Rule.PICTURE_BROKEN, Word.PICTURE_DAMAGED);

  private final Format format;
  private final ByteArrayOutputStream bytes;
  private int width;
  private int height;
  private Turn turn = Turn.NONE;
  private boolean drawn;

  /**
   * @param size of the file, in bytes; the copy is no longer
   */
  CleanCopy(Format format, int size) {
    this.format = format;
    this.bytes = new ByteArrayOutputStream(size);
  }

  /** Notes what the file claims, in pixels; why it may not be shown, where it says so twice. */
  Optional<Complaint.Reason> size(int width, int height) {
    if (this.width > 0) {
      return Optional.of(DAMAGED);
    }
    this.width = width;
    this.height = height;
    return Limits.ofPixels(width, height);
  }

  /** Notes how the picture was taken; what is said last counts. */
  void turn(Turn turn) {
    this.turn = turn;
  }

  /** Notes that there is something to see. */
  void draws() {
    drawn = true;
  }

  /** Adds a byte, of which only the lowest eight bits count. */
  void write(int one) {
    bytes.write(one);
  }

  void write(byte[] from) {
    write(from, 0, from.length);
  }

  void write(byte[] from, int start, int end) {
    bytes.write(from, start, end - start);
  }

  /** The picture; absent where the file never said how large it is, or what is on it. */
  Optional<Original> whole() {
    return drawn && width > 0 && height > 0
        ? Optional.of(new Original(format, width, height, turn, bytes.toByteArray()))
        : Optional.empty();
  }
}
