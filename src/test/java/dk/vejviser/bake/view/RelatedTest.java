package dk.vejviser.bake.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Guide;
import dk.vejviser.model.Page;
import dk.vejviser.model.Topic;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelatedTest {
  private static final Topic BACKUP = ExampleSite.BACKUP;
  private static final Topic LOGIN = ExampleSite.LOGIN;
  private static final Guide HERE = ExampleSite.guide("m-her", "Her", BACKUP, LOGIN);

  @Test
  void pagesThatShareMoreTopicsComeFirst() {
    assertEquals(
        List.of("z-begge", "a-en"),
        related(
            ExampleSite.guide("a-en", "En", BACKUP),
            ExampleSite.guide("z-begge", "To", LOGIN, BACKUP)));
  }

  @Test
  void amongEqualsTheIdDecides() {
    assertEquals(
        List.of("a", "b", "c", "d"),
        related(
            ExampleSite.guide("d", "D", LOGIN),
            ExampleSite.guide("b", "B", BACKUP),
            ExampleSite.guide("c", "C", LOGIN),
            ExampleSite.guide("e", "E", BACKUP),
            ExampleSite.guide("a", "A", LOGIN)));
  }

  @Test
  void pagesWithoutASharedTopicAreStrangers() {
    Topic other = new Topic("lov", "Regler", "?");
    assertEquals(
        List.of(), related(ExampleSite.guide("a", "A", other), ExampleSite.guide("b", "B")));
  }

  @Test
  void pagesThatStandOnThePageAlreadyAreLeftOut() {
    Guide named = ExampleSite.guide("a", "A", LOGIN);
    Guide other = ExampleSite.guide("b", "B", LOGIN);
    Related index = new Related(ExampleSite.site(ExampleSite.DATE, List.of(HERE, named, other)));
    assertEquals(List.of(other), index.to(HERE, Set.of(named.id())));
  }

  private static List<String> related(Page... others) {
    List<Page> pages = new java.util.ArrayList<>(List.of(others));
    pages.add(HERE);
    return new Related(ExampleSite.site(ExampleSite.DATE, pages))
        .to(HERE, Set.of()).stream().map(page -> page.id().id()).toList();
  }
}
