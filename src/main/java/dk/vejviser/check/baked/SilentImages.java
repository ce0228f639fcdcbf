package dk.vejviser.check.baked;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** Every image has words for those who don't see it; an empty text says that it is decoration. */
final class SilentImages implements BakedCheck {

  @Override
  public void check(BakedSite site, Findings findings) {
    site.pages()
        .forEach(
            page ->
                page.images().stream()
                    .filter(image -> image.alt().isEmpty())
                    .forEach(
                        image ->
                            findings.add(
                                Rule.IMAGE_WITHOUT_ALT, site.place(page), image.source())));
  }
}
