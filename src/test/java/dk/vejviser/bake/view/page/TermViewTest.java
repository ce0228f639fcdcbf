package dk.vejviser.bake.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.bake.view.ExamplePages;
import dk.vejviser.bake.view.ExampleSite;
import dk.vejviser.bake.view.Views;
import dk.vejviser.model.Page;
import dk.vejviser.model.Sites;
import dk.vejviser.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermViewTest {

  @Test
  void allOtherWordsOfAShortGlossaryAreBesideAWord() {
    assertEquals(words(10, 11, 13), others(12, words(10, 11, 12, 13)));
  }

  @Test
  void ofALongGlossaryThoseNearestInTheAlphabetAre() {
    List<String> all = words(IntStream.range(100, 400).toArray());
    assertEquals(words(span(197, 200, 203)), others(200, all));
    assertEquals(words(span(100, 101, 106)), others(101, all));
    assertEquals(words(span(393, 399, 399)), others(399, all));
  }

  /** From the first to the last, but for one. */
  private static int[] span(int first, int but, int last) {
    return IntStream.rangeClosed(first, last).filter(number -> number != but).toArray();
  }

  private static List<String> words(int... numbers) {
    return IntStream.of(numbers).mapToObj(number -> "ord-" + number).toList();
  }

  private static List<String> others(int number, List<String> words) {
    Stream<Page> rest = ExamplePages.pages().stream().filter(page -> !(page instanceof Term));
    List<Page> pages = new ArrayList<>(rest.toList());
    words.forEach(word -> pages.add(Sites.term("ord", word, 1)));
    TermView view =
        Views.of(ExampleSite.site(ExampleSite.DATE, pages)).stream()
            .filter(plan -> plan.page().filter(id -> id.id().equals("ord-" + number)).isPresent())
            .map(plan -> (TermView) plan.view().get())
            .findFirst()
            .orElseThrow();
    return view.others().stream().map(link -> link.text().replace("Om ", "")).toList();
  }
}
