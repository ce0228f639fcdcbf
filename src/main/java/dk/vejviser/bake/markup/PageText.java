package dk.vejviser.bake.markup;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The letters of a page, which templates write and readers read where they lie. A page would
 * otherwise be copied four times on its way to the disk. One thread at a time.
 */
public final class PageText extends Writer implements SpecializedWriter {
  private static final int USUAL_LENGTH = 32_768;

  /** Of so many letters one takes a second byte, or fewer. */
  private static final int ROOM = 16;

  private char[] letters = new char[USUAL_LENGTH];
  private int length;
  private ByteBuffer bytes = ByteBuffer.allocate(USUAL_LENGTH);
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);

  public static PageText of(String text) {
    PageText page = new PageText();
    page.write(text);
    return page;
  }

  /** The letters; those behind {@link #length} are none of the page's. */
  char[] letters() {
    return letters;
  }

  int length() {
    return length;
  }

  /** Makes room for another page; one that is far longer than others leaves no room behind. */
  public void clear() {
    length = 0;
    if (letters.length > 4 * USUAL_LENGTH) {
      letters = new char[USUAL_LENGTH];
      bytes = ByteBuffer.allocate(USUAL_LENGTH);
    }
  }

  /** Puts other words in the place of all. */
  public void become(String text) {
    length = 0;
    write(text);
  }

  @Override
  public void write(char[] from, int start, int count) {
    reserve(count);
    System.arraycopy(from, start, letters, length, count);
    length += count;
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int start, int count) {
    reserve(count);
    text.getChars(start, start + count, letters, length);
    length += count;
  }

  @Override
  public void write(int letter) {
    reserve(1);
    letters[length++] = (char) letter;
  }

  /** Most of what templates print is words. */
  @Override
  public void write(Object printed) {
    if (printed instanceof SafeString words) {
      write(words.toString());
    } else {
      SpecializedWriter.super.write(printed);
    }
  }

  @Override
  public void writeSpecialized(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void writeSpecialized(char letter) {
    write(letter);
  }

  @Override
  public void writeSpecialized(int number) {
    write(Integer.toString(number));
  }

  @Override
  public void writeSpecialized(long number) {
    write(Long.toString(number));
  }

  @Override
  public void writeSpecialized(short number) {
    write(Short.toString(number));
  }

  @Override
  public void writeSpecialized(byte number) {
    write(Byte.toString(number));
  }

  @Override
  public void writeSpecialized(float number) {
    write(Float.toString(number));
  }

  @Override
  public void writeSpecialized(double number) {
    write(Double.toString(number));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void reserve(int more) {
    if (length + more > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(length + more, 2 * letters.length));
    }
  }

  /** The page in UTF-8, good until it changes. */
  public ByteBuffer utf8() {
    if (bytes.capacity() < length) {
      bytes = ByteBuffer.allocate(length + length / ROOM);
    }
    bytes.clear();
    CharBuffer from = CharBuffer.wrap(letters, 0, length);
    encoder.reset();
    while (encoder.encode(from, bytes, true).isOverflow()) {
      bytes = ByteBuffer.allocate(bytes.capacity() + 3 * from.remaining()).put(bytes.flip());
    }
    return bytes.flip();
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
