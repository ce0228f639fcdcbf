package dk.vejviser.content.markdown.parsing;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import org.jspecify.annotations.Nullable;

/**
 * A text as a bare array, in the form that Flexmark reads. Nearly all work on Markdown is asking
 * for the next letter: Flexmark's own form asks a string in turn, and one with a single letter
 * outside Latin-1 answers four times slower.
 */
public final class Letters extends BasedSequenceImpl {
  /** What CommonMark puts in place of a NUL. */
  private static final char UNKNOWN = '\ufffd';

  private final char[] letters;
  private final int start;
  private final int end;
  private final Letters whole;

  private Letters(char[] letters) {
    super(0);
    this.letters = letters;
    this.start = 0;
    this.end = letters.length;
    this.whole = this;
  }

  private Letters(Letters whole, int start, int end) {
    super(0);
    this.letters = whole.letters;
    this.start = start;
    this.end = end;
    this.whole = whole;
  }

  /** A text from an offset on. */
  public static Letters of(String text, int from) {
    char[] letters = new char[text.length() - from];
    text.getChars(from, text.length(), letters, 0);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == 0) {
        letters[i] = UNKNOWN;
      }
    }
    return new Letters(letters);
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    return letters[start + index];
  }

  @Override
  public Letters subSequence(int from, int to) {
    return whole.baseSubSequence(start + from, start + to);
  }

  @Override
  public Letters baseSubSequence(int from, int to) {
    return from == start && to == end ? this : new Letters(whole, from, to);
  }

  /** Appends letters as they are. */
  public void copyTo(StringBuilder builder, int from, int to) {
    builder.append(letters, start + from, to - from);
  }

  @Override
  public String toString() {
    return new String(letters, start, end - start);
  }

  @Override
  public Letters getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return letters;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public int getIndexOffset(int index) {
    return start + index;
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> @Nullable T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return null;
  }
}
