package dk.vejviser.bake.view.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.bake.view.ExamplePages;
import dk.vejviser.bake.view.ExampleParts;
import dk.vejviser.bake.view.ExampleSite;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Sites;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelatedTest {
  private static final Topic BACKUP = ExampleSite.BACKUP;
  private static final Topic LOGIN = ExampleSite.LOGIN;
  private static final Audience OWNER = ExampleSite.OWNER;
  private static final Audience BOOKKEEPER = ExampleSite.BOOKKEEPER;
  private static final Audience BOARD = new Audience("ledelse", "Ledelse", "?", List.of());
  private static final Guide HERE = ExamplePages.guide("m-her", "Her", BACKUP, LOGIN);

  @Test
  void pagesThatShareMoreTopicsComeFirst() {
    assertEquals(
        List.of("z-begge", "a-en"),
        related(
            ExamplePages.guide("a-en", "En", BACKUP),
            ExamplePages.guide("z-begge", "To", LOGIN, BACKUP)));
  }

  @Test
  void amongEqualsTheIdDecides() {
    assertEquals(
        List.of("a", "b", "c", "d"),
        related(
            ExamplePages.guide("d", "D", LOGIN),
            ExamplePages.guide("b", "B", BACKUP),
            ExamplePages.guide("c", "C", LOGIN),
            ExamplePages.guide("e", "E", BACKUP),
            ExamplePages.guide("a", "A", LOGIN)));
  }

  @Test
  void amongPagesWithAsManySharedTopicsSharedAudiencesDecide() {
    Guide here = forAudiences("m", OWNER, BOOKKEEPER);
    Guide one = forAudiences("a", OWNER);
    Guide both = forAudiences("z", BOOKKEEPER, OWNER);
    Guide none = forAudiences("b", BOARD);
    Guide everybody = forAudiences("y");
    assertEquals(
        List.of(everybody, both, one, none),
        new Related(ExampleSite.site(ExampleSite.DATE, List.of(here, one, both, none, everybody)))
            .to(here, Set.of()));
  }

  @Test
  void pagesWithoutASharedTopicAreStrangers() {
    Topic other = new Topic("lov", "Regler", "?");
    assertEquals(
        List.of(), related(ExamplePages.guide("a", "A", other), ExamplePages.guide("b", "B")));
  }

  @Test
  void pagesThatStandOnThePageAlreadyAreLeftOut() {
    Guide named = ExamplePages.guide("a", "A", LOGIN);
    Guide other = ExamplePages.guide("b", "B", LOGIN);
    Related index = new Related(ExampleSite.site(ExampleSite.DATE, List.of(HERE, named, other)));
    assertEquals(List.of(other), index.to(HERE, Set.of(named.id())));
  }

  private static Guide forAudiences(String id, Audience... audiences) {
    Head head = ExampleParts.head(Kind.GUIDE, id, id, List.of(BACKUP));
    return Sites.guide(
        new Head(
            head.id(),
            head.title(),
            head.summary(),
            head.reviewed(),
            List.of(audiences),
            head.sizes(),
            head.sectors(),
            head.topics(),
            head.keywords(),
            head.aliases(),
            head.owner(),
            head.expires(),
            head.status(),
            head.publish(),
            head.file(),
            head.place()));
  }

  private static List<String> related(Page... others) {
    List<Page> pages = new ArrayList<>(List.of(others));
    pages.add(HERE);
    return new Related(ExampleSite.site(ExampleSite.DATE, pages))
        .to(HERE, Set.of()).stream().map(page -> page.id().id()).toList();
  }
}
