package dk.vejviser.picture;

import dk.vejviser.picture.inspection.Format;
import dk.vejviser.picture.inspection.Original;
import dk.vejviser.picture.inspection.Turn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes of one picture what is published of it: itself, upright, and smaller copies. */
final class Darkroom {
  /** Changes when the same picture comes out otherwise. */
  static final String RECIPE = "1";

  private static final float QUALITY = 0.92f;

  private final Encoder encoder;

  Darkroom(Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Develops a picture that is no drawing.
   *
   * @throws IOException where it cannot be decoded
   */
  Developed develop(Original original) throws IOException {
    boolean turned = original.turn() != Turn.NONE;
    if (!turned && !encoder.works()) {
      return new Developed(original.bytes(), List.of());
    }
    try {
      BufferedImage picture = decode(original, turned ? Integer.MAX_VALUE : Widths.LARGEST);
      BufferedImage upright = Pixels.upright(Pixels.plain(picture), original.turn());
      byte[] bytes = turned ? encode(upright, original.format()) : original.bytes();
      return new Developed(
          bytes, encoder.works() ? copies(original, upright, bytes.length) : List.of());
    } catch (RuntimeException e) {
      // ImageIO's readers answer damaged files with whatever their arithmetic comes to.
      throw new IOException("cannot be decoded", e);
    }
  }

  /** The copies, if the widest saves anything; each is made from the next wider one. */
  private List<Developed.Copy> copies(Original original, BufferedImage upright, int bytes)
      throws IOException {
    List<Developed.Copy> copies = new ArrayList<>();
    BufferedImage picture = upright;
    for (int width : Widths.descending(original.uprightWidth())) {
      picture = Pixels.shrink(picture, width);
      byte[] copy = smallest(Pixels.plain(picture), original.format());
      if (copies.isEmpty() && copy.length >= bytes) {
        return List.of();
      }
      copies.add(0, new Developed.Copy(width, copy));
    }
    return copies;
  }

  /** What came without loss may be a photograph or a screen; the smaller file tells. */
  private byte[] smallest(BufferedImage picture, Format format) throws IOException {
    byte[] lossy = encoder.lossy(picture);
    if (format == Format.JPEG) {
      return lossy;
    }
    byte[] lossless = encoder.lossless(picture);
    return lossless.length <= lossy.length ? lossless : lossy;
  }

  /** Decodes every so many pixels only, as far as twice the width is left. */
  private static BufferedImage decode(Original original, int width) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(name(original.format())).next();
    AtomicBoolean cut = new AtomicBoolean();
    try (MemoryCacheImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(original.bytes()))) {
      reader.addIIOReadWarningListener(
          (source, warning) ->
              cut.compareAndSet(false, warning.toLowerCase(Locale.ROOT).contains("premature end")));
      reader.setInput(stream, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      int step = (int) Math.max(1, original.uprightWidth() / (2L * width));
      how.setSourceSubsampling(step, step, 0, 0);
      BufferedImage picture = reader.read(0, how);
      if (cut.get()) {
        throw new IOException("ends too early");
      }
      return picture;
    } finally {
      reader.dispose();
    }
  }

  private static byte[] encode(BufferedImage picture, Format format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(name(format)).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (format == Format.JPEG) {
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
    }
    return ImageBytes.of(picture, writer, how);
  }

  private static String name(Format format) {
    return format.title().toLowerCase(Locale.ROOT);
  }
}
