package dk.vejviser.picture.inspection;

import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.io.ByteArrayOutputStream;
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

  private static final Optional<Complaint.Reason> DAMAGED =
      Optional.of(new Complaint.Reason(Rule.PICTURE_BROKEN, Word.PICTURE_DAMAGED));

  private final ByteBuffer in;
  private final Complaint complaint;
  private final ByteArrayOutputStream clean;
  private int width;
  private int height;
  private Turn turn = Turn.NONE;
  private boolean drawn;

  private Png(byte[] bytes, Complaint complaint) {
    this.in = ByteBuffer.wrap(bytes);
    this.complaint = complaint;
    this.clean = new ByteArrayOutputStream(bytes.length);
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
    clean.write(in.array(), 0, SIGNATURE.length());
    while (true) {
      int start = in.position();
      int length = in.getInt();
      ByteBuffer chunk = in.slice();
      in.position(in.position() + Integer.BYTES + length);
      chunk.limit(Integer.BYTES + length);
      if (!isSound(chunk, in.getInt())) {
        return complaint.broken(Word.PICTURE_DAMAGED);
      }
      String name = name(chunk);
      Optional<Complaint.Reason> refused = look(name, chunk);
      if (refused.isPresent()) {
        return complaint.about(refused.get());
      }
      if (PICTURE.contains(name)) {
        clean.write(in.array(), start, in.position() - start);
      }
      if (name.equals("IEND")) {
        return drawn && width > 0 && height > 0
            ? Optional.of(new Original(Format.PNG, width, height, turn, clean.toByteArray()))
            : complaint.broken(Word.PICTURE_DAMAGED);
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
        if (width > 0) {
          return DAMAGED;
        }
        width = chunk.getInt();
        height = chunk.getInt();
        return Limits.ofPixels(width, height).map(Complaint.Reason::of);
      }
      case "IDAT" -> drawn = true;
      case "eXIf" -> turn = Exif.turn(chunk);
      case "acTL" -> {
        return Optional.of(new Complaint.Reason(Rule.PICTURE_FORMAT, Word.MOVING_PNG));
      }
      default -> {
        // Names with a capital must be understood by whoever draws.
        if (!PICTURE.contains(name) && Character.isUpperCase(name.charAt(0))) {
          return DAMAGED;
        }
      }
    }
    return Optional.empty();
  }
}
