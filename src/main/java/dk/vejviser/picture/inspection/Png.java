package dk.vejviser.picture.inspection;

import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Reads a PNG file chunk by chunk, without decoding it. Chunks that say what is drawn and in which
 * colours are kept, all others are not.
 */
final class Png {
  /** The first eight bytes, a letter each. */
  static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

  private static final Set<String> PICTURE =
      Set.of(
          "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP");

  private final ByteBuffer in;
  private final Complaint complaint;
  private final CleanCopy copy;

  private Png(byte[] bytes, Complaint complaint) {
    this.in = ByteBuffer.wrap(bytes);
    this.complaint = complaint;
    this.copy = new CleanCopy(Format.PNG, bytes.length);
  }

  /** Empty where the file is cut, damaged, too large or moves, which is a finding. */
  static Optional<Original> read(byte[] bytes, Complaint complaint) {
    try {
      return new Png(bytes, complaint).read();
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return complaint.broken(Word.PICTURE_CUT_OFF);
    }
  }

  private Optional<Original> read() {
    in.position(SIGNATURE.length());
    copy.write(in.array(), 0, SIGNATURE.length());
    while (true) {
      int start = in.position();
      int length = in.getInt();
      ByteBuffer chunk = in.slice();
      in.position(in.position() + Integer.BYTES + length);
      chunk.limit(Integer.BYTES + length);
      if (!isSound(chunk, in.getInt())) {
        return complaint.about(CleanCopy.DAMAGED);
      }
      String name = name(chunk);
      Optional<Complaint.Reason> refused = look(name, chunk);
      if (refused.isPresent()) {
        return complaint.about(refused.get());
      }
      if (PICTURE.contains(name)) {
        copy.write(in.array(), start, in.position());
      }
      if (name.equals("IEND")) {
        return copy.whole().or(() -> complaint.about(CleanCopy.DAMAGED));
      }
    }
  }

  private static boolean isSound(ByteBuffer chunk, int expected) {
    CRC32 crc = new CRC32();
    crc.update(chunk.duplicate());
    return (int) crc.getValue() == expected;
  }

  private static String name(ByteBuffer chunk) {
    byte[] letters = new byte[Integer.BYTES];
    chunk.get(letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  /** What a chunk says of the picture, and why that may not be shown. */
  private Optional<Complaint.Reason> look(String name, ByteBuffer chunk) {
    switch (name) {
      case "IHDR" -> {
        return copy.size(chunk.getInt(), chunk.getInt());
      }
      case "IDAT" -> copy.draws();
      case "eXIf" -> copy.turn(Exif.turn(chunk));
      case "acTL" -> {
        return Optional.of(new Complaint.Reason(Rule.PICTURE_FORMAT, Word.MOVING_PNG));
      }
      default -> {
        // Names with a capital must be understood by whoever draws.
        if (!PICTURE.contains(name) && Character.isUpperCase(name.charAt(0))) {
          return Optional.of(CleanCopy.DAMAGED);
        }
      }
    }
    return Optional.empty();
  }
}
