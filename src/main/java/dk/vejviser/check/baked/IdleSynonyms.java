package dk.vejviser.check.baked;

import dk.vejviser.product.IdleSynonym;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.List;

/** Every synonym leads what somebody types to a page that would not be found without it. */
final class IdleSynonyms implements BakedCheck {
  @Override
  public void check(BakedSite site, Findings findings) {
    site.searched().idle().stream().map(IdleSynonyms::finding).forEach(findings::add);
  }

  private static Finding finding(IdleSynonym idle) {
    return switch (idle.reason()) {
      case ON_NO_PAGE ->
          new Finding(
              idle.phrase().place(),
              Rule.SYNONYM_LEADS_NOWHERE,
              List.of(idle.said(), idle.phrase().words()),
              idle.near());
      case NEVER_ASKED -> addsNothing(idle, Word.SKIPPED_BY_SEARCH);
      case SAME_WORDS -> addsNothing(idle, Word.SAME_AS_MEANT);
    };
  }

  private static Finding addsNothing(IdleSynonym idle, Word why) {
    return Finding.of(Rule.SYNONYM_ADDS_NOTHING, idle.phrase().place(), idle.phrase().words(), why);
  }
}
