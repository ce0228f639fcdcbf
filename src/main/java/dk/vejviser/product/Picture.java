package dk.vejviser.product;

import java.util.List;

/**
 * A picture as pages show it.
 *
 * @param path where it stands below the site's base: {@code images/kort/disk.jpg}
 * @param width in pixels, turned upright
 * @param height in pixels, turned upright
 * @param copies smaller files that show the same, narrowest first; a drawing has none
 */
public record Picture(String path, int width, int height, List<Copy> copies) {
  public Picture {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(path + " has no size");
    }
    copies = List.copyOf(copies);
  }

  /**
   * A WebP file.
   *
   * @param width in pixels; its height follows from the picture's
   */
  public record Copy(String path, int width) {}
}
