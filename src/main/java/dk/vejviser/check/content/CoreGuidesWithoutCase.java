package dk.vejviser.check.content;

import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** Each of the guides that help most goes with a case: one links to the other. */
final class CoreGuidesWithoutCase implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    Set<PageId> learned =
        site.all(CaseStory.class).stream()
            .flatMap(story -> story.learn().stream())
            .map(Next::target)
            .collect(Collectors.toSet());
    for (Guide guide : site.core()) {
      boolean shown = guide.next().stream().anyMatch(next -> next.target().kind() == Kind.CASE);
      if (!shown && !learned.contains(guide.id())) {
        findings.add(Rule.CORE_GUIDE_WITHOUT_CASE, guide.head().place());
      }
    }
  }
}
