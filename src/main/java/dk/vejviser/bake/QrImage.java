package dk.vejviser.bake;

import io.nayuki.qrcodegen.QrCode;

/** An address as a square that phones read, drawn as one path. */
final class QrImage {
  /** What the standard asks for around the code, in modules. */
  private static final int QUIET = 4;

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
