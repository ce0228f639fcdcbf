package dk.vejviser.check.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How heavy a text is to read, after Björnsson: words per sentence plus the percentage of words
 * with more than six letters.
 */
public record Lix(int words, int longWords, int sentences) {
  public static Lix of(List<ReadPassage> passages) {
    int words = 0;
    int longWords = 0;
    int sentences = 0;
    for (ReadPassage passage : passages) {
      for (Sentence sentence : passage.sentences()) {
        words += sentence.words();
        longWords += sentence.longWords();
        sentences++;
      }
    }
    return new Lix(words, longWords, sentences);
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

  private Lix without(Sentence sentence) {
    return new Lix(words - sentence.words(), longWords - sentence.longWords(), sentences - 1);
  }
}
