package dk.vejviser.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/** Google's own encoder, which is native code and not there for every machine. */
final class Webp implements Encoder {
  private static final float QUALITY = 0.8f;

  @Override
  public boolean works() {
    return Native.WORKS;
  }

  @Override
  public byte[] encode(BufferedImage picture, boolean lossless) throws IOException {
    return Native.encode(picture, lossless);
  }

  /** All that knows the library, loaded when the first picture that is new asks for it. */
  private static final class Native {
    static final boolean WORKS = isThere();

    private static boolean isThere() {
      try {
        return encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), true).length > 0;
      } catch (IOException | RuntimeException | LinkageError e) {
        return false;
      }
    }

    static byte[] encode(BufferedImage picture, boolean lossless) throws IOException {
      Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType("image/webp");
      if (!writers.hasNext()) {
        throw new IOException("no encoder for WebP");
      }
      WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
      how.setCompressionType(lossless ? CompressionType.Lossless : CompressionType.Lossy);
      if (!lossless) {
        how.setCompressionQuality(QUALITY);
      }
      return ImageBytes.of(picture, writers.next(), how);
    }
  }
}
