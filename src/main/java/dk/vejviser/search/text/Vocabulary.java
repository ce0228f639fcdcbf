package dk.vejviser.search.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/**
 * Every word of the pages with its stem and, when all pages are counted, its parts. Threads may add
 * words at the same time.
 */
public final class Vocabulary {
  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Map<String, Term> terms = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /** The words that stand on a page, in the alphabet's order; others were only looked for. */
  private List<Word> settled = List.of();

  /** All stems, settled, in the order of their bytes. */
  private List<Term> ranked = List.of();

  /** A word as it is normalised, the same one each time. */
  public Word word(String text) {
    return words.computeIfAbsent(
        text, word -> new Word(word, term(Danish.stem(word)), count.getAndIncrement()));
  }

  /** A stem, the same one each time. */
  public Term term(String text) {
    return terms.computeIfAbsent(text, Term::new);
  }

  /** The words and on how many pages each stands, a line each. */
  public BytesRef written() {
    StringBuilder lines = new StringBuilder();
    for (Word word : settled) {
      lines.append(word.text).append(' ').append(word.pages).append('\n');
    }
    return new BytesRef(lines);
  }

  /** What {@link #written} gave, settled. */
  public static Vocabulary read(BytesRef written) {
    Vocabulary vocabulary = new Vocabulary();
    written
        .utf8ToString()
        .lines()
        .forEach(
            line -> {
              int blank = line.lastIndexOf(' ');
              Word word = vocabulary.word(line.substring(0, blank));
              word.pages = Integer.parseInt(line, blank + 1, line.length(), 10);
            });
    vocabulary.settle();
    return vocabulary;
  }

  /** Splits the compounds, now that it is known which words the pages use. */
  public void settle() {
    settled =
        words.values().parallelStream()
            .filter(word -> word.pages > 0)
            .sorted(Comparator.comparing((Word word) -> word.text))
            .toList();
    Map<String, Integer> pages = new HashMap<>();
    for (Word word : words.values()) {
      if (word.pages >= Splitter.FEWEST_PAGES) {
        pages.put(word.text, word.pages);
      }
    }
    Splitter splitter = new Splitter(pages);
    words.values().parallelStream()
        .filter(word -> !word.stop)
        .forEach(word -> split(word, splitter));
    // The words are sorted, so most of their stems are too, and the rest takes few comparisons.
    ranked =
        Stream.concat(settled.stream().map(word -> word.stem), terms.values().stream())
            .distinct()
            .sorted(Comparator.comparing(term -> term.text))
            .toList();
    for (int rank = 0; rank < ranked.size(); rank++) {
      ranked.get(rank).rank = rank;
    }
  }

  /** All stems in the order of their bytes, each at its rank. */
  public List<Term> ranked() {
    return ranked;
  }

  private void split(Word word, Splitter splitter) {
    for (String spelling : Danish.spellings(word.text)) {
      List<String> parts = splitter.split(spelling);
      if (!parts.isEmpty()) {
        word.written = spelling;
        word.parts = parts.stream().map(part -> term(Danish.stem(part))).toList();
        return;
      }
    }
  }

  /** Terms that cut all into so many ranges of about as many, fewer where there are few. */
  public List<Term> cuts(int ranges) {
    return IntStream.range(1, ranges)
        .mapToObj(i -> i * settled.size() / ranges)
        .filter(at -> at > 0)
        .map(at -> settled.get(at).stem)
        .sorted(Comparator.comparing(term -> term.bytes))
        .distinct()
        .toList();
  }

  /** The parts of a stem; of several compounds with one stem the alphabet's first speaks. */
  public Map<String, List<String>> compounds() {
    Map<String, List<String>> compounds = new HashMap<>();
    settled.stream()
        .filter(word -> !word.parts.isEmpty())
        .forEach(
            word ->
                compounds.putIfAbsent(
                    word.stem.text, word.parts.stream().map(part -> part.text).toList()));
    return compounds;
  }

  /** How a stem is mostly written; of several ways the alphabet's first. */
  public Map<String, String> surfaces() {
    Map<String, Word> most = new HashMap<>();
    for (Word word : settled) {
      if (!word.stop) {
        most.merge(word.stem.text, word, (one, other) -> other.pages > one.pages ? other : one);
      }
    }
    Map<String, String> surfaces = new HashMap<>();
    most.forEach((stem, word) -> surfaces.put(stem, word.written));
    return surfaces;
  }
}
