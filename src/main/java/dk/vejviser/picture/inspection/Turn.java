package dk.vejviser.picture.inspection;

/** How a camera was held, as EXIF numbers it: what must be done to a picture before it is shown. */
public enum Turn {
  NONE(false),
  MIRROR(false),
  HALF(false),
  HALF_MIRROR(false),
  LEFT_MIRROR(true),
  RIGHT(true),
  RIGHT_MIRROR(true),
  LEFT(true);

  private final boolean swaps;

  Turn(boolean swaps) {
    this.swaps = swaps;
  }

  /**
   * @param number EXIF's, 1 to 8; any other says nothing
   */
  static Turn of(int number) {
    return number >= 1 && number <= values().length ? values()[number - 1] : NONE;
  }

  /** Whether width and height change places. */
  public boolean swaps() {
    return swaps;
  }

  /** Where in the stored picture a pixel of the upright one stands. */
  public int from(int x, int y, int width, int height) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (this) {
      case NONE -> y * width + x;
      case MIRROR -> y * width + right - x;
      case HALF -> (bottom - y) * width + right - x;
      case HALF_MIRROR -> (bottom - y) * width + x;
      case LEFT_MIRROR -> x * width + y;
      case RIGHT -> (bottom - x) * width + y;
      case RIGHT_MIRROR -> (bottom - x) * width + right - y;
      case LEFT -> x * width + right - y;
    };
  }
}
