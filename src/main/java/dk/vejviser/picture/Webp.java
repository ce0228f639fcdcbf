package dk.vejviser.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Google's own encoder, which is native code and not there for every machine. */
final class Webp implements Encoder {
  private static final float QUALITY = 0.8f;

  /** Loaded when the first picture asks, for most builds have none that is new. */
  private static final class Library {
    static final boolean WORKS = isThere();

    private static boolean isThere() {
      try {
        return encodePlain(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), true).length > 0;
      } catch (IOException | RuntimeException | LinkageError e) {
        return false;
      }
    }
  }

  @Override
  public boolean works() {
    return Library.WORKS;
  }

  @Override
  public byte[] encode(BufferedImage picture, boolean lossless) throws IOException {
    return encodePlain(picture, lossless);
  }

  private static byte[] encodePlain(BufferedImage picture, boolean lossless) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType("image/webp");
    if (!writers.hasNext()) {
      throw new IOException("no encoder for WebP");
    }
    ImageWriter writer = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
      how.setCompressionType(lossless ? CompressionType.Lossless : CompressionType.Lossy);
      if (!lossless) {
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
