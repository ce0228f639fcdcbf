package dk.vejviser.look;

import java.util.stream.DoubleStream;

/**
 * What stays of the portal's colours, by day and by night, when somebody brings one of their own.
 */
public enum Palette {
  LIGHT("#ffffff", "#f3f6f9", "#000000", 0.32, 0.9),
  DARK("#12171d", "#1b222a", "#ffffff", 0.44, 0.87);

  /** What WCAG 2.2 asks of text at level AA. */
  public static final double ENOUGH = 4.5;

  private final Colour paper;
  private final Colour wash;
  private final Colour strong;
  private final double deeper;
  private final double paler;

  Palette(String paper, String wash, String strong, double deeper, double paler) {
    this.paper = Colour.of(paper);
    this.wash = Colour.of(wash);
    this.strong = Colour.of(strong);
    this.deeper = deeper;
    this.paler = paler;
  }

  /**
   * The colour of links, buttons and marks, and what goes with it.
   *
   * @param deep below the pointer
   * @param on the text of a button
   * @param sky the ground of a note
   */
  public record Accent(Colour colour, Colour deep, Colour on, Colour sky) {}

  public Accent accent(Colour colour) {
    return new Accent(colour, colour.mixed(strong, deeper), paper, colour.mixed(paper, paler));
  }

  /** The contrast of an accent where it is weakest: on paper, on a band, on a note, on itself. */
  public double contrast(Colour colour) {
    return DoubleStream.of(
            colour.contrast(paper), colour.contrast(wash), colour.contrast(accent(colour).sky()))
        .min()
        .orElseThrow();
  }

  /** The colour that has contrast enough and is nearest: itself, or a stronger one of its kind. */
  public Colour readable(Colour colour) {
    Colour mended = colour;
    for (int percent = 1; contrast(mended) < ENOUGH && percent <= 100; percent++) {
      mended = colour.mixed(strong, percent / 100.0);
    }
    return mended;
  }
}
