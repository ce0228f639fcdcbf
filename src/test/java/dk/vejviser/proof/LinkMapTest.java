package dk.vejviser.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Body;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Sites;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which pages lead to which, and which nobody is sent to. */
class LinkMapTest {
  private static final PageId ABOUT = new PageId(Kind.PAGE, "om");
  private static final PageId PRIVACY = new PageId(Kind.PAGE, "privatliv");
  private static final PageId GUIDE = new PageId(Kind.GUIDE, "backup");
  private static final PageId START = new PageId(Kind.JOURNEY, "vi-er-ramt");

  @Test
  void aPageKnowsWhoLinksToItButNotItself() {
    LinkMap links =
        LinkMap.of(
            Sites.of(linking("om", PRIVACY, ABOUT, PRIVACY, GUIDE), linking("privatliv", ABOUT)));
    assertEquals(
        Map.of(ABOUT, Set.of(PRIVACY), PRIVACY, Set.of(ABOUT)), new TreeMap<>(links.into()));
  }

  @Test
  void onlyAPageThatNothingElseLeadsToIsAnOrphan() {
    PageId linked = new PageId(Kind.GUIDE, "login");
    LinkMap links =
        new LinkMap(
            new TreeMap<>(
                Map.of(
                    ABOUT,
                    none(),
                    GUIDE,
                    none(),
                    START,
                    none(),
                    new PageId(Kind.TERM, "mfa"),
                    none(),
                    linked,
                    new TreeSet<>(Set.of(ABOUT)))),
            Set.of(START));
    assertEquals(List.of(GUIDE), links.orphans());
  }

  private static SortedSet<PageId> none() {
    return new TreeSet<>();
  }

  private static PlainPage linking(String id, PageId... targets) {
    PlainPage page = Sites.page(id, "Tekst.");
    List<Body.Link> links =
        List.of(targets).stream()
            .map(
                target ->
                    new Body.Link(
                        "x", "x.md", Optional.of(target), Optional.empty(), "", Place.of("x.md")))
            .toList();
    Body body = new Body(links, List.of(), List.of(), List.of(), Wording.NONE);
    return new PlainPage(page.head(), body, page.lead(), page.sections());
  }
}
