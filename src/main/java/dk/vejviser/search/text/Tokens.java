package dk.vejviser.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into normalised words: Unicode's boundaries, lower case, one way of writing ({@link
 * Danish#written}). What no reader would search for, words of more than {@link #LONGEST} letters,
 * emoji and signs outside Unicode's basic plane, is left out. One per thread.
 */
public final class Tokens<W> {
  static final int LONGEST = 40;

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char FIRST_ACCENT = '\u0300';

  /** A word and where it stands in the text that {@link #composed} gives. */
  public record Spot<W>(W word, int start, int end) {}

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

  /** Words as they are written, so that each spelling is put in small letters once. */
  private final Map<String, W> seen = new HashMap<>();

  private final Function<String, W> made;

  /**
   * @param made what stands for a word; asked once for each distinct one
   */
  public Tokens(Function<String, W> made) {
    this.made = made;
    tokenizer.setMaxTokenLength(StandardTokenizer.MAX_TOKEN_LENGTH_LIMIT);
  }

  /** The text with each letter and its accents as one sign, and without soft hyphens. */
  public static String composed(String text) {
    return isComposed(text) ? text : anew(text);
  }

  /** Whether no sign is one that would be composed: accents that stand alone come after these. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= FIRST_ACCENT || sign == SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }

  private static String anew(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace(String.valueOf(SOFT_HYPHEN), "");
  }

  /** The words of a text, as often as they stand in it. */
  public List<W> words(String text) {
    List<W> words = new ArrayList<>();
    each(text, (word, start, end) -> words.add(word));
    return words;
  }

  /** The same, and where each stands. */
  public List<Spot<W>> spots(String text) {
    List<Spot<W>> spots = new ArrayList<>();
    each(text, (word, start, end) -> spots.add(new Spot<>(word, start, end)));
    return spots;
  }

  private interface Sink<W> {
    void word(W word, int start, int end);
  }

  private void each(String text, Sink<W> sink) {
    try {
      tokenizer.setReader(new StringReader(composed(text)));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        W word = term.length() <= LONGEST ? word() : null;
        if (word != null) {
          sink.word(word, offset.startOffset(), offset.endOffset());
        }
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable W word() {
    String written = term.toString();
    W word = seen.get(written);
    if (word == null && isPlain()) {
      CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
      word = made.apply(Danish.written(term.toString()));
      seen.put(written, word);
    }
    return word;
  }

  private boolean isPlain() {
    boolean readable = false;
    for (int i = 0; i < term.length(); i++) {
      if (Character.isSurrogate(term.charAt(i))) {
        return false;
      }
      readable |= Character.isLetterOrDigit(term.charAt(i));
    }
    return readable;
  }
}
