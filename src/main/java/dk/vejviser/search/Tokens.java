package dk.vejviser.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into normalised words: Unicode's boundaries, lower case, one way of writing ({@link
 * Danish#written}). What no reader would search for, words of more than {@link #LONGEST} letters,
 * emoji and signs outside Unicode's basic plane, is left out. One per thread.
 */
final class Tokens<W> {
  static final int LONGEST = 40;

  /** A word and where it stands in the text that {@link #composed} gives. */
  record Spot<W>(W word, int start, int end) {}

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final TokenStream stream = new LowerCaseFilter(tokenizer);
  private final CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
  private final CharArrayMap<W> seen = new CharArrayMap<>(1 << 12, false);
  private final Function<String, W> made;

  /**
   * @param made what stands for a word; asked once for each distinct one
   */
  Tokens(Function<String, W> made) {
    this.made = made;
    tokenizer.setMaxTokenLength(StandardTokenizer.MAX_TOKEN_LENGTH_LIMIT);
  }

  /** The text with each letter and its accents as one sign, and without soft hyphens. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u00ad", "");
  }

  List<W> words(String text) {
    List<W> words = new ArrayList<>();
    each(text, (word, start, end) -> words.add(word));
    return words;
  }

  List<Spot<W>> spots(String text) {
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
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() <= LONGEST && isPlain()) {
          sink.word(word(), offset.startOffset(), offset.endOffset());
        }
      }
      stream.end();
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private W word() {
    W word = seen.get(term.buffer(), 0, term.length());
    if (word == null) {
      word = made.apply(Danish.written(term.toString()));
      seen.put(term.toString(), word);
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
