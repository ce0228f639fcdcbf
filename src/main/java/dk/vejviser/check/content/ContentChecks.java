package dk.vejviser.check.content;

import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.util.List;
import java.util.function.BooleanSupplier;

/** All checks of content on the whole site. */
public final class ContentChecks {
  private static final List<ContentCheck> ALL =
      List.of(
          new BrokenLinks(),
          new BrokenAnchors(),
          new UntitledLinks(),
          new SharedAddresses(),
          new LongAddresses(),
          new UnprovenJourneys(),
          new TooManyClicks(),
          new UnsureAnswers(),
          new MilderUnsure(),
          new UncoveredScores(),
          new RetiredEntries(),
          new ExpiredFacts(),
          new FutureReviews(),
          new UnverifiedFacts(),
          new UnhedgedFacts(),
          new LostContacts(),
          new UncoveredHours(),
          new CoreGuidesWithoutCase(),
          new GoldPages(),
          new IdleIncidentWords(),
          new LowContrast());

  private ContentChecks() {}

  /**
   * Asks each of them.
   *
   * @param stale whether nobody wants to know any longer; then those that are left are not asked
   */
  public static void check(Site site, BooleanSupplier stale, Findings findings) {
    for (ContentCheck check : ALL) {
      if (stale.getAsBoolean()) {
        return;
      }
      check.check(site, findings);
    }
  }
}
