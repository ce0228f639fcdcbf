package dk.vejviser.check.content;

import dk.vejviser.look.Colour;
import dk.vejviser.look.Look;
import dk.vejviser.look.Palette;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A portal's own colours must be readable wherever they are text or the ground of text. */
final class LowContrast implements ContentCheck {
  @Override
  public void check(Site site, Findings findings) {
    Look look = site.info().look();
    look.light().flatMap(colour -> weak(colour, Palette.LIGHT)).ifPresent(findings::add);
    look.dark().flatMap(colour -> weak(colour, Palette.DARK)).ifPresent(findings::add);
  }

  private static Optional<Finding> weak(Look.Chosen chosen, Palette palette) {
    Colour colour = chosen.colour();
    double contrast = palette.contrast(colour);
    if (contrast >= Palette.ENOUGH) {
      return Optional.empty();
    }
    // Rounded down: what is just below the limit must not be shown as the limit.
    String shown = String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
    return Optional.of(
        new Finding(
            chosen.place(),
            Rule.LOW_CONTRAST,
            List.of(colour.hex(), shown, String.valueOf(Palette.ENOUGH)),
            Optional.of(palette.readable(colour).hex())));
  }
}
