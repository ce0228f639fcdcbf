package dk.vejviser.check.baked;

import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Searched;
import dk.vejviser.text.Findings;
import java.nio.file.Path;
import java.util.List;

/** All checks of a site as it was baked. */
public final class BakedChecks {
  private static final List<BakedCheck> ALL =
      List.of(
          new MissingPages(),
          new DeadLinks(),
          new ForeignResources(),
          new RunnableScripts(),
          new SecurityPolicies(),
          new SilentImages(),
          new HeadingOrder(),
          new HiddenPages(),
          new GoldMisses(),
          new IdleSynonyms(),
          new IncidentDoor());

  private BakedChecks() {}

  /**
   * Asks each of them.
   *
   * @param searched what the search was asked
   * @param output the folder with the pages, their assets and everything published beside them
   */
  public static void check(
      Site site, List<BakedPage> pages, Searched searched, Path output, Findings findings) {
    BakedSite baked = new BakedSite(site, pages, searched, output);
    ALL.forEach(check -> check.check(baked, findings));
  }
}
