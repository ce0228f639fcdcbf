package dk.vejviser.picture.inspection;

import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a JPEG file segment by segment, without decoding it. What browsers need to draw is kept;
 * notes of cameras and programs, thumbnails and whatever follows the picture are not.
 */
final class Jpeg {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int PROGRESSIVE = 0xC2;
  private static final int JFIF_LENGTH = 12;
  private static final String EXIF = "Exif\0\0";

  /** Each scan is decoded over the whole picture; cameras and programs make ten. */
  private static final int SCANS = 100;

  private static final int BITS = 8;
  private static final int COLOURS = 3;

  private final ByteBuffer in;
  private final Complaint complaint;
  private final CleanCopy copy;
  private int scans;

  private Jpeg(byte[] bytes, Complaint complaint) {
    this.in = ByteBuffer.wrap(bytes);
    this.complaint = complaint;
    this.copy = new CleanCopy(Format.JPEG, bytes.length);
  }

  /** Empty where the file is no JPEG that every browser shows, which is a finding. */
  static Optional<Original> read(byte[] bytes, Complaint complaint) {
    try {
      return new Jpeg(bytes, complaint).read();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return complaint.broken(Word.PICTURE_CUT_OFF);
    }
  }

  private Optional<Original> read() {
    in.position(2);
    copy.write(0xFF);
    copy.write(START);
    while (true) {
      int marker = marker();
      if (marker == END) {
        return end();
      }
      if (marker < 0) {
        return complaint.about(CleanCopy.DAMAGED);
      }
      ByteBuffer body = body();
      if (isFrame(marker)) {
        Optional<Complaint.Reason> refused = frame(marker, body);
        if (refused.isPresent()) {
          return complaint.about(refused.get());
        }
      }
      keep(marker, body);
      if (marker == SCAN) {
        if (++scans > SCANS) {
          return complaint.about(new Complaint.Reason(Rule.PICTURE_FORMAT, Word.RARE_JPEG));
        }
        scan();
      }
    }
  }

  private Optional<Original> end() {
    copy.write(0xFF);
    copy.write(END);
    return copy.whole().or(() -> complaint.about(CleanCopy.DAMAGED));
  }

  /** The next marker; -1 where there is none. */
  private int marker() {
    if (next() != 0xFF) {
      return -1;
    }
    int marker = next();
    while (marker == 0xFF) {
      marker = next();
    }
    return marker;
  }

  private int next() {
    return in.get() & 0xFF;
  }

  /** A segment without its length. */
  private ByteBuffer body() {
    int length = (in.getShort() & 0xFFFF) - 2;
    ByteBuffer body = in.slice().limit(length);
    in.position(in.position() + length);
    return body;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** What the picture's frame says, and why that may not be shown. */
  private Optional<Complaint.Reason> frame(int marker, ByteBuffer body) {
    int bits = body.get();
    int height = body.getShort() & 0xFFFF;
    int width = body.getShort() & 0xFFFF;
    int colours = body.get();
    if (marker > PROGRESSIVE || bits != BITS) {
      return Optional.of(new Complaint.Reason(Rule.PICTURE_FORMAT, Word.RARE_JPEG));
    }
    return colours > COLOURS
        ? Optional.of(new Complaint.Reason(Rule.PICTURE_FORMAT, Word.CMYK_JPEG))
        : copy.size(width, height);
  }

  private void keep(int marker, ByteBuffer body) {
    if (marker == APP0 && says(body, "JFIF\0") && body.limit() >= JFIF_LENGTH) {
      byte[] plain = new byte[JFIF_LENGTH + 2];
      // Without its thumbnail, whose width and height stand last.
      body.get(0, plain, 0, JFIF_LENGTH);
      write(marker, plain);
    } else if (marker == APP1 && says(body, EXIF)) {
      copy.turn(Exif.turn(body.position(EXIF.length())));
    } else if (isPicture(marker, body)) {
      byte[] plain = new byte[body.limit()];
      body.get(0, plain);
      write(marker, plain);
    }
  }

  private static boolean isPicture(int marker, ByteBuffer body) {
    return switch (marker) {
      case APP2 -> says(body, "ICC_PROFILE\0");
      case APP14 -> says(body, "Adobe");
      default -> !(marker >= APP0 && marker <= APP15) && marker != COMMENT;
    };
  }

  private static boolean says(ByteBuffer body, String name) {
    byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
    return body.limit() >= letters.length
        && body.duplicate().rewind().limit(letters.length).equals(ByteBuffer.wrap(letters));
  }

  private void write(int marker, byte[] body) {
    copy.write(0xFF);
    copy.write(marker);
    copy.write(body.length + 2 >> 8);
    copy.write(body.length + 2);
    copy.write(body);
  }

  /** The picture itself, up to the next marker; in it, 255 is followed by 0 or a restart. */
  private void scan() {
    copy.draws();
    int start = in.position();
    int end = start;
    while (true) {
      if (next() == 0xFF) {
        int after = in.get(in.position()) & 0xFF;
        if (after != 0 && after != 0xFF && (after < 0xD0 || after > 0xD7)) {
          end = in.position() - 1;
          break;
        }
      }
    }
    copy.write(in.array(), start, end);
    in.position(end);
  }
}
