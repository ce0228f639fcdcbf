package dk.vejviser.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
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
  public byte[] lossy(BufferedImage picture) throws IOException {
    WebPWriteParam how = Native.compressed(CompressionType.Lossy);
    how.setCompressionQuality(QUALITY);
    return Native.encode(picture, how);
  }

  @Override
  public byte[] lossless(BufferedImage picture) throws IOException {
    return Native.encode(picture, Native.compressed(CompressionType.Lossless));
  }

  /** All that knows the library, loaded when the first picture that is new asks for it. */
  private static final class Native {
    static final boolean WORKS = isThere();

    private static boolean isThere() {
      // Where it cannot be loaded the library prints a trace by itself; what comes of it we tell.
      PrintStream err = System.err;
      System.setErr(new PrintStream(OutputStream.nullOutputStream()));
      try {
        BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        return encode(dot, compressed(CompressionType.Lossless)).length > 0;
      } catch (IOException | RuntimeException | LinkageError e) {
        return false;
      } finally {
        System.setErr(err);
      }
    }

    static WebPWriteParam compressed(CompressionType type) {
      WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
      how.setCompressionType(type);
      return how;
    }

    static byte[] encode(BufferedImage picture, WebPWriteParam how) throws IOException {
      Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType("image/webp");
      if (!writers.hasNext()) {
        throw new IOException("no encoder for WebP");
      }
      return ImageBytes.of(picture, writers.next(), how);
    }
  }
}
