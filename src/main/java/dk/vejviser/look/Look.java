package dk.vejviser.look;

import dk.vejviser.text.Place;
import java.util.Optional;

/**
 * What a portal looks like where it has a face of its own.
 *
 * @param logo the drawing before the name on every page, by its path: {@code images/logo.svg}
 * @param icon the drawing in the browser's tab and on a phone's home screen
 * @param shared the picture that other sites show beside a link to any page
 * @param light the colour of links, buttons and marks
 * @param dark the same where the reader's screen is dark
 */
public record Look(
    Optional<String> logo,
    Optional<String> icon,
    Optional<String> shared,
    Optional<Chosen> light,
    Optional<Chosen> dark) {
  /** Pixels of the picture for sharing, as other sites ask for. */
  public static final int SHARED_WIDTH = 1200;

  public static final int SHARED_HEIGHT = 630;

  public static final Look SHIPPED =
      new Look(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A colour, and where it was chosen. */
  public record Chosen(Colour colour, Place place) {}
}
