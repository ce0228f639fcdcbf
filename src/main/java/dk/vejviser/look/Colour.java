package dk.vejviser.look;

import java.util.stream.DoubleStream;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 255, as are the others
 */
public record Colour(int red, int green, int blue) {

  /** The colour of {@code #0059b3}. */
  public static Colour of(String hex) {
    int all = Integer.parseInt(hex.substring(1), 16);
    return new Colour(all >> 16, (all >> 8) & 0xff, all & 0xff);
  }

  public String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  /** Mixed with another, of which it takes a share from 0 to 1. */
  Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one * (1 - share) + other * share);
  }

  /** WCAG's contrast ratio of the two: from 1, which nobody can tell apart, to 21. */
  double contrast(Colour other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  private double luminance() {
    double[] parts = DoubleStream.of(red, green, blue).map(Colour::linear).toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  private static double linear(double channel) {
    double part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
