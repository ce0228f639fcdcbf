package dk.vejviser.build;

import dk.vejviser.model.BakedPage;
import dk.vejviser.model.SearchAnswer;
import dk.vejviser.model.Site;
import java.util.List;

/** How a build ended. */
public sealed interface Outcome {

  /** Findings of severity error stopped it; the old site stands. */
  record Stopped() implements Outcome {}

  /**
   * Everything holds.
   *
   * @param answers what the search answers to the gold queries
   * @param published whether the new site stands in the output folder
   */
  record Done(Site site, List<BakedPage> pages, List<SearchAnswer> answers, boolean published)
      implements Outcome {}
}
