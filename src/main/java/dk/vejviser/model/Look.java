package dk.vejviser.model;

import dk.vejviser.text.Place;
import java.util.Optional;

/**
 * What a portal looks like where it has a face of its own.
 *
 * @param logo the drawing before the name on every page, by its path: {@code images/logo.svg}
 * @param icon the drawing in the browser's tab and on a phone's home screen
 * @param light the colour of links, buttons and marks
 * @param dark the same where the reader's screen is dark
 */
public record Look(
    Optional<String> logo, Optional<String> icon, Optional<Chosen> light, Optional<Chosen> dark) {
  public static final Look SHIPPED =
      new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A colour, and where it was chosen. */
  public record Chosen(Colour colour, Place place) {}
}
