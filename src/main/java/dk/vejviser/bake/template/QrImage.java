package dk.vejviser.bake.template;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An address as a square that phones read, drawn as one path. */
final class QrImage {
  /** What the standard asks for around the code, in modules. */
  private static final int QUIET = 4;

  /** Pixels of a module in print: enough that no viewer blurs its edges. */
  private static final int MODULE = 8;

  private static final int WHITE = 0xffffff;

  private QrImage() {}

  /**
   * The image's mark-up; whoever shows it says in words what it leads to.
   *
   * @throws IllegalArgumentException where the text is too long for any code
   */
  static String svg(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int side = code.size + 2 * QUIET;
    return "<svg class=\"qr\" viewBox=\"0 0 "
        + (side + " " + side)
        + "\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0"
        + ("h" + side + "v" + side + "H0z")
        + "\"/><path fill=\"#000\" d=\""
        + path(code)
        + "\"/></svg>";
  }

  /**
   * The same as a picture in a data address, for print.
   *
   * @throws IllegalArgumentException where the text is too long for any code
   */
  static String data(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int side = (code.size + 2 * QUIET) * MODULE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = code.getModule(x / MODULE - QUIET, y / MODULE - QUIET);
        image.setRGB(x, y, dark ? 0 : WHITE);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    // A stream of one's own needs no file in the system's folder for such.
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, "png", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  /** Runs of dark modules, row by row. */
  private static String path(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          int run = x - from;
          path.append("M" + (from + QUIET) + " " + (y + QUIET) + "h" + run + "v1h-" + run + "z");
        }
      }
    }
    return path.toString();
  }
}
