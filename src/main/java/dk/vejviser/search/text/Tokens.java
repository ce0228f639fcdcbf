package dk.vejviser.search.text;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into normalised words: Unicode's boundaries, lower case, one way of writing ({@link
 * Danish#written}). What no reader would search for, words of more than {@link #LONGEST} letters,
 * emoji and signs outside Unicode's basic plane, is left out. One per thread.
 *
 * <p>The boundaries are those of Lucene's tokenizer, which is asked where any but the common signs
 * of Danish text stand; by far most words have none, and are cut in a third of the time.
 */
public final class Tokens<W> {
  static final int LONGEST = 40;

  private static final char SOFT_HYPHEN = '\u00ad';

  /**
   * Signs within words that nobody sees: a soft hyphen, and the mark that a file may begin with.
   */
  private static final Pattern UNSEEN = Pattern.compile("[\u00ad\ufeff]");

  private static final char FIRST_ACCENT = '\u0300';

  /** A word and where it stands in the text that {@link #composed} gives. */
  public record Spot<W>(W word, int start, int end) {}

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

  /** The text that is being cut, with two blanks behind it, so that no loop looks for its end. */
  private char[] letters = new char[8192];

  private int length;

  /** Words as they are written, so that each spelling is put in small letters once. */
  private final Spellings<W> seen = new Spellings<>();

  private final Function<String, W> made;

  /**
   * @param made what stands for a word; asked once for each distinct one
   */
  public Tokens(Function<String, W> made) {
    this.made = made;
    tokenizer.setMaxTokenLength(StandardTokenizer.MAX_TOKEN_LENGTH_LIMIT);
  }

  /** The text with each letter and its accents as one sign, and without signs that nobody sees. */
  public static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isComposed(text.charAt(i))) {
        return anew(text);
      }
    }
    return text;
  }

  /** Whether it is shown as it is wherever it stands: no control, no accent, no soft hyphen. */
  public static boolean isPlain(char sign) {
    return isComposed(sign) && !Character.isISOControl(sign);
  }

  /** Whether it is none that would be composed: accents that stand alone come after these. */
  private static boolean isComposed(char sign) {
    return sign < FIRST_ACCENT && sign != SOFT_HYPHEN;
  }

  private static String anew(String text) {
    return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }

  /** The words of a text, as often as they stand in it. */
  public List<W> words(String text) {
    List<W> words = new ArrayList<>();
    addWords(text, words);
    return words;
  }

  /** Adds the words of a text to others. */
  public void addWords(String text, List<W> words) {
    each(text, (word, start, end) -> words.add(word));
  }

  /** The words, and where each stands. */
  public List<Spot<W>> spots(String text) {
    List<Spot<W>> spots = new ArrayList<>();
    each(text, (word, start, end) -> spots.add(new Spot<>(word, start, end)));
    return spots;
  }

  private interface Sink<W> {
    void word(W word, int start, int end);
  }

  private void each(String text, Sink<W> sink) {
    take(composed(text));
    int at = 0;
    while (at < length) {
      int start = at;
      int hash = Spellings.START;
      byte kind = Signs.kind(letters[at]);
      while (kind == Signs.LETTER) {
        hash = Spellings.hash(hash, letters[at]);
        kind = Signs.kind(letters[++at]);
      }
      if (kind == Signs.STRANGE || (kind == Signs.JOINT && start < at && joins(at))) {
        at = strange(start, sink);
      } else {
        tell(start, at, hash, sink);
        at++;
      }
    }
  }

  private void take(String text) {
    length = text.length();
    if (length + 2 > letters.length) {
      letters = new char[2 * length + 2];
    }
    text.getChars(0, length, letters, 0);
    letters[length] = ' ';
    letters[length + 1] = ' ';
  }

  /** Whether a word may go on behind a sign. */
  private boolean joins(int at) {
    return Signs.kind(letters[at + 1]) != Signs.APART;
  }

  private void tell(int start, int end, int hash, Sink<W> sink) {
    if (start < end && end - start <= LONGEST) {
      sink.word(word(letters, start, end, hash), start, end);
    }
  }

  /**
   * Has Lucene cut what comes up to the next blank, over which no word reaches. To Lucene a narrow
   * one stands within a word, as it may in a number; readers type another or none.
   */
  private int strange(int start, Sink<W> sink) {
    int end = start;
    while (letters[end] != ' ' && letters[end] != Signs.NARROW_BLANK) {
      end++;
    }
    try {
      tokenizer.setReader(new CharArrayReader(letters, start, end - start));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        if (term.length() <= LONGEST && isReadable()) {
          int hash = Spellings.hash(term.buffer(), 0, term.length());
          W word = word(term.buffer(), 0, term.length(), hash);
          sink.word(word, start + offset.startOffset(), start + offset.endOffset());
        }
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return end;
  }

  private W word(char[] text, int start, int end, int hash) {
    @Nullable W known = seen.find(text, start, end, hash);
    if (known != null) {
      return known;
    }
    char[] small = Arrays.copyOfRange(text, start, end);
    CharacterUtils.toLowerCase(small, 0, small.length);
    W word = made.apply(Danish.written(new String(small)));
    seen.keep(text, start, end, hash, word);
    return word;
  }

  private boolean isReadable() {
    boolean readable = false;
    for (int i = 0; i < term.length(); i++) {
      if (Character.isSurrogate(term.charAt(i))) {
        return false;
      }
      readable |= Character.isAlphabetic(term.charAt(i)) || Character.isDigit(term.charAt(i));
    }
    return readable;
  }
}
