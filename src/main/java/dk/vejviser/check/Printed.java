package dk.vejviser.check;

import dk.vejviser.model.Body.Form;
import dk.vejviser.model.Body.Passage;
import dk.vejviser.model.Page;
import dk.vejviser.model.Term;
import java.util.List;
import java.util.stream.Stream;

/** All that a reader of a page gets to see: its front matter's title and summary, and its body. */
final class Printed {
  private Printed() {}

  static List<Passage> of(Page page) {
    return Stream.concat(head(page), page.body().passages().stream()).toList();
  }

  /**
   * Title and summary; of the summary's place only the title's is known. A term's summary is its
   * sentence, which its body has.
   */
  static Stream<Passage> head(Page page) {
    Stream<String> words =
        page instanceof Term
            ? Stream.of(page.title())
            : Stream.of(page.title(), page.head().summary());
    return words.map(text -> new Passage(Form.HEADING, text, text, "", page.head().place()));
  }
}
