package dk.vejviser.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The distinct words of a text, each with how often it stands there. */
public record CountedWords(Word[] words, int[] counts) {

  /** Tells each word once. */
  public void each(Consumer<Word> sink) {
    for (Word word : words) {
      sink.accept(word);
    }
  }

  /** Counts words by their numbers. One per thread. */
  public static final class Counter {
    private int[] counts = new int[1024];

    /** Counts a text. */
    public CountedWords count(List<Word> text) {
      List<Word> distinct = new ArrayList<>(text.size());
      for (Word word : text) {
        if (word.number >= counts.length) {
          counts = Arrays.copyOf(counts, 2 * word.number);
        }
        if (counts[word.number]++ == 0) {
          distinct.add(word);
        }
      }
      int[] taken = new int[distinct.size()];
      for (int i = 0; i < taken.length; i++) {
        int number = distinct.get(i).number;
        taken[i] = counts[number];
        counts[number] = 0;
      }
      return new CountedWords(distinct.toArray(Word[]::new), taken);
    }
  }
}
