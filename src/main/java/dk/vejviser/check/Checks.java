package dk.vejviser.check;

import dk.vejviser.check.baked.BakedChecks;
import dk.vejviser.check.content.ContentChecks;
import dk.vejviser.check.wording.PlainLanguage;
import dk.vejviser.model.Language;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Site;
import dk.vejviser.model.Wording;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Searched;
import dk.vejviser.text.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** All that must hold before a site is published. */
public final class Checks {
  private Checks() {}

  /** Checks a page's words while it is read. */
  public static Wording.Check wording(Registers registers, Language language) {
    return new PlainLanguage(registers, language);
  }

  /**
   * Checks what editors wrote, before anything is baked. What was found in a page's words is told
   * here, since the page is sound now.
   */
  public static void content(Site site, Findings findings) {
    content(site, () -> false, findings);
  }

  /**
   * The same, for a site that is checked again and again.
   *
   * @param stale whether nobody wants to know any longer; then something is left out
   */
  public static void content(Site site, BooleanSupplier stale, Findings findings) {
    ContentChecks.check(site, stale, findings);
    site.stream().forEach(page -> findings.addAll(page.body().wording().findings()));
  }

  /**
   * Checks what was baked.
   *
   * @param searched what its search was asked
   * @param output the folder with the pages, their assets and everything published beside them
   */
  public static void baked(
      Site site, List<BakedPage> pages, Searched searched, Path output, Findings findings) {
    BakedChecks.check(site, pages, searched, output, findings);
  }
}
