package dk.vejviser.picture;

import dk.vejviser.picture.inspection.Turn;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Decoded pictures, turned and made smaller; always in sRGB, and transparent only if they were. */
final class Pixels {
  private Pixels() {}

  /** The same picture in the colours of the web. */
  static BufferedImage plain(BufferedImage picture) {
    return draw(picture, picture.getWidth(), picture.getHeight(), plainType(picture));
  }

  /**
   * @param picture a plain one
   */
  static BufferedImage upright(BufferedImage picture, Turn turn) {
    if (turn == Turn.NONE) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    int wide = turn.swaps() ? height : width;
    int high = turn.swaps() ? width : height;
    BufferedImage upright = new BufferedImage(wide, high, plainType(picture));
    int[] from = pixels(picture);
    int[] to = pixels(upright);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        to[y * wide + x] = from[turn.from(x, y, width, height)];
      }
    }
    return upright;
  }

  /** The pixels themselves: a copy of a camera's picture would be fifty megabytes. */
  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }

  /** Halved as often as it goes, then to the width, so that no pixel is passed over. */
  static BufferedImage shrink(BufferedImage picture, int width) {
    BufferedImage smaller = picture;
    while (smaller.getWidth() >= 2 * width) {
      int height = Math.max(1, smaller.getHeight() / 2);
      smaller = draw(smaller, smaller.getWidth() / 2, height, mixedType(smaller));
    }
    int height = height(picture.getWidth(), picture.getHeight(), width);
    return smaller.getWidth() == width && smaller.getHeight() == height
        ? smaller
        : draw(smaller, width, height, mixedType(smaller));
  }

  static int height(int width, int height, int newWidth) {
    return Math.max(1, Math.round((float) height * newWidth / width));
  }

  private static BufferedImage draw(BufferedImage picture, int width, int height, int type) {
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setComposite(AlphaComposite.Src);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(picture, 0, 0, width, height, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  private static int plainType(BufferedImage picture) {
    return picture.getColorModel().hasAlpha()
        ? BufferedImage.TYPE_INT_ARGB
        : BufferedImage.TYPE_INT_RGB;
  }

  /** Mixing neighbours wants colours weighed by how much of them is seen. */
  private static int mixedType(BufferedImage picture) {
    return picture.getColorModel().hasAlpha()
        ? BufferedImage.TYPE_INT_ARGB_PRE
        : BufferedImage.TYPE_INT_RGB;
  }
}
