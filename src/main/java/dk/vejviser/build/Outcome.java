package dk.vejviser.build;

import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.SearchAnswer;
import java.util.List;
import java.util.Optional;

/** How a build ended. */
public sealed interface Outcome {

  /** What the site is made of; absent where the build was stopped. */
  Optional<Made> made();

  /** Findings of severity error stopped it; the old site stands. */
  record Stopped() implements Outcome {
    @Override
    public Optional<Made> made() {
      return Optional.empty();
    }
  }

  /**
   * Everything holds.
   *
   * @param answers what the search answers to the gold queries
   * @param published whether the new site stands in the output folder
   */
  record Done(
      Site site, List<BakedPage> pages, List<SearchAnswer> answers, Made figures, boolean published)
      implements Outcome {
    @Override
    public Optional<Made> made() {
      return Optional.of(figures);
    }
  }

  /** Nothing has changed since the last build, so what stands is what a new one would make. */
  record Unchanged(Made figures) implements Outcome {
    @Override
    public Optional<Made> made() {
      return Optional.of(figures);
    }
  }
}
