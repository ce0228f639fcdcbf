package dk.vejviser.picture.drawing;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.util.Optional;

/**
 * A drawing that may be published.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes SVG with nothing in it but what draws
 */
public record Drawing(int width, int height, byte[] bytes) {

  /**
   * Reads an SVG file.
   *
   * @param file where findings about the whole of it stand
   * @return empty where it may not be published, which is a finding
   */
  public static Optional<Drawing> read(byte[] bytes, Place file, Findings findings) {
    return DrawingReader.read(bytes, file, findings);
  }
}
