package dk.vejviser.check.language;

import dk.vejviser.model.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A passage with its words and sentences. */
public record ReadPassage(Passage passage, Words words, List<Sentence> sentences) {
  private static final int LONG_WORD = 7;

  public static ReadPassage of(Passage passage) {
    Words words = Words.of(passage.text());
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int longWords = 0;
    for (int word = 0; word < words.count(); word++) {
      if (words.letters(word) >= LONG_WORD) {
        longWords++;
      }
      if (SentenceEnd.after(word, words)) {
        sentences.add(
            new Sentence(
                passage, first, words.start(first), words.end(word), word + 1 - first, longWords));
        first = word + 1;
        longWords = 0;
      }
    }
    return new ReadPassage(passage, words, Collections.unmodifiableList(sentences));
  }
}
