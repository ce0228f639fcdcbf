package dk.vejviser.picture.inspection;

/**
 * A picture that was looked through.
 *
 * @param width as it is stored, in pixels
 * @param height as it is stored, in pixels
 * @param turn how to turn it so that it stands upright
 * @param bytes the file without anything that is no picture
 */
public record Original(Format format, int width, int height, Turn turn, byte[] bytes) {

  static Original upright(Format format, int width, int height, byte[] bytes) {
    return new Original(format, width, height, Turn.NONE, bytes);
  }

  public boolean isDrawing() {
    return format == Format.SVG;
  }

  public int uprightWidth() {
    return turn.swaps() ? height : width;
  }

  public int uprightHeight() {
    return turn.swaps() ? width : height;
  }
}
