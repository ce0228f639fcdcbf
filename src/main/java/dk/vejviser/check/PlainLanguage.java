package dk.vejviser.check;

import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Body.Passage;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.util.List;

/**
 * Reads each page once for all checks of language. Names of other people's sources are not read.
 */
final class PlainLanguage implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    List<LanguageCheck> checks =
        List.of(
            new HeavyText(),
            new LongSentences(),
            new ChoppySentences(),
            new BannedWords(site),
            new PassiveVerbs(site));
    site.stream()
        .forEach(
            page -> {
              Reading reading = Reading.of(own(page, site));
              checks.forEach(check -> check.check(page, reading, findings));
            });
  }

  private static List<Passage> own(Page page, Site site) {
    Outline outline = Outline.of(page, site.language());
    return outline.heading(Role.SOURCES).isEmpty()
        ? page.body().passages()
        : page.body().passages().stream()
            .filter(passage -> outline.roleAt(passage.place()) != Role.SOURCES)
            .toList();
  }
}
