package dk.vejviser.check.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How heavy a text is to read, after Björnsson: words per sentence plus the percentage of words
 * with more than six letters.
 */
public record Lix(int words, int longWords, int sentences) {
  private static final Lix NOTHING = new Lix(0, 0, 0);

  public static Lix of(List<ReadPassage> passages) {
    return of(passages.stream().flatMap(passage -> passage.sentences().stream()));
  }

  public static Lix of(ReadPassage passage) {
    return of(passage.sentences().stream());
  }

  private static Lix of(Stream<Sentence> sentences) {
    return sentences.reduce(NOTHING, Lix::with, Lix::and);
  }

  /** Rounded, as it is printed and compared; 0 for no words. */
  public int value() {
    return (int) Math.round(exact());
  }

  /** The sentence without which the text would be lightest; the first of equals. */
  public Optional<Sentence> costliest(List<ReadPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .min(Comparator.comparingDouble(sentence -> without(sentence).exact()));
  }

  private double exact() {
    return words == 0 ? 0 : (double) words / sentences + 100.0 * longWords / words;
  }

  private Lix with(Sentence sentence) {
    return new Lix(words + sentence.words(), longWords + sentence.longWords(), sentences + 1);
  }

  private Lix without(Sentence sentence) {
    return new Lix(words - sentence.words(), longWords - sentence.longWords(), sentences - 1);
  }

  private Lix and(Lix other) {
    return new Lix(words + other.words, longWords + other.longWords, sentences + other.sentences);
  }
}
