package dk.vejviser.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds words and phrases in one pass over a passage's words: a filter of hashes lets nearly all
 * words through at once; the few others are compared letter by letter.
 */
public final class Phrases<T> {
  private static final int BITS = 1 << 14;

  private final long[] filter = new long[BITS / 64];
  private final Map<Integer, List<Phrase<T>>> byFirstWord = new HashMap<>();

  private record Phrase<T>(List<String> words, T meaning) {}

  /** A phrase found: its offsets in the passage's text and what it stands for. */
  public record Hit<T>(T meaning, int start, int end) {}

  /**
   * @param phrases one or several words, upper and lower case alike; the longer of two that begin
   *     at the same word wins
   */
  public Phrases(List<T> meanings, Function<T, String> phrases) {
    for (T meaning : meanings) {
      Words words = Words.of(phrases.apply(meaning));
      if (words.count() == 0) {
        continue;
      }
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < words.count(); i++) {
        parts.add(words.word(i));
      }
      int hash = words.hash(0);
      filter[slot(hash)] |= 1L << hash;
      byFirstWord
          .computeIfAbsent(hash, key -> new ArrayList<>())
          .add(new Phrase<>(List.copyOf(parts), meaning));
    }
    for (List<Phrase<T>> same : byFirstWord.values()) {
      same.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
    }
  }

  /** Every phrase of the passage that stands within one sentence, none over another. */
  public List<Hit<T>> in(ReadPassage passage) {
    Words words = passage.words();
    List<Hit<T>> hits = new ArrayList<>();
    for (Sentence sentence : passage.sentences()) {
      int end = sentence.first() + sentence.words();
      int word = sentence.first();
      while (word < end) {
        int hash = words.hash(word);
        boolean mayBegin = (filter[slot(hash)] >>> hash & 1) != 0;
        word += mayBegin ? Math.max(1, find(words, word, end, hits)) : 1;
      }
    }
    return hits;
  }

  /** How many words the phrase at this one has that was found; 0 for none. */
  private int find(Words words, int word, int end, List<Hit<T>> hits) {
    for (Phrase<T> phrase : byFirstWord.getOrDefault(words.hash(word), List.of())) {
      int size = phrase.words.size();
      if (word + size <= end && stands(phrase, words, word)) {
        hits.add(new Hit<>(phrase.meaning, words.start(word), words.end(word + size - 1)));
        return size;
      }
    }
    return 0;
  }

  private static <T> boolean stands(Phrase<T> phrase, Words words, int word) {
    for (int i = 0; i < phrase.words.size(); i++) {
      if (!words.is(word + i, phrase.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int slot(int hash) {
    return (hash >>> 6) & (BITS / 64 - 1);
  }
}
