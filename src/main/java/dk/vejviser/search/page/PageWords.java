package dk.vejviser.search.page;

import dk.vejviser.search.text.CountedWords;
import dk.vejviser.search.text.Word;
import java.util.List;
import java.util.function.Consumer;

/**
 * A page cut into words; keywords and headings apart, since words are neighbours within one. The
 * body's neighbours are nobody's concern, and a large site has millions of them.
 */
public record PageWords(
    List<Word> title,
    List<List<Word>> keywords,
    List<Word> summary,
    List<List<Word>> headings,
    CountedWords body) {

  /** Every word, at least once. */
  void each(Consumer<Word> sink) {
    title.forEach(sink);
    keywords.forEach(words -> words.forEach(sink));
    summary.forEach(sink);
    headings.forEach(words -> words.forEach(sink));
    body.each(sink);
  }
}
