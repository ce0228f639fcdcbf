package dk.vejviser.bake.view.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.bake.view.ExamplePages;
import dk.vejviser.bake.view.ExampleParts;
import dk.vejviser.bake.view.ExampleSite;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardsTest {
  private static final List<String> TEN = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

  private final List<Page> pages =
      TEN.stream().map(id -> (Page) ExamplePages.guide(id, id, ExampleSite.BACKUP)).toList();

  @Test
  void allLinksOfTheEditorAreShown() {
    assertEquals(TEN, titles(atlas(pages).cards().onward(links(TEN))));
  }

  @Test
  void relatedPagesFillUpToSeven() {
    assertEquals(List.of("a", "b", "c", "d"), relatedOfWhoLeadsTo(List.of()));
    assertEquals(List.of("d", "e", "f", "g"), relatedOfWhoLeadsTo(TEN.subList(0, 3)));
    assertEquals(List.of("g"), relatedOfWhoLeadsTo(TEN.subList(0, 6)));
    assertEquals(List.of(), relatedOfWhoLeadsTo(TEN.subList(0, 9)));
  }

  private List<String> relatedOfWhoLeadsTo(List<String> ids) {
    Guide guide = ExamplePages.guide("x", "x", links(ids), ExampleSite.BACKUP);
    List<Page> all = new ArrayList<>(pages);
    all.add(guide);
    return titles(atlas(all).related(guide));
  }

  private static Atlas atlas(List<Page> pages) {
    return Atlas.of(ExampleSite.site(ExampleSite.DATE, pages), List.of());
  }

  private static List<Next> links(List<String> ids) {
    return ids.stream().map(id -> ExampleParts.to(Kind.GUIDE, id, id)).toList();
  }

  private static List<String> titles(List<Card> cards) {
    return cards.stream().map(Card::title).toList();
  }
}
