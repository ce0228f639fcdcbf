package dk.vejviser.search.shard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/** A file in the making: numbers of variable length, and strings. */
final class Bytes extends ByteArrayOutputStream {
  /** One a thread: to make one takes longer than to deflate a small file. */
  private static final ThreadLocal<Deflater> DEFLATER =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_COMPRESSION, true));

  /** Below all letters, figures and what may stand within words. */
  private static final int MOST_SHARED = 31;

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  void number(int value) {
    int rest = value;
    for (; rest > 127; rest >>>= 7) {
      write(rest & 127 | 128);
    }
    write(rest);
  }

  void string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    writeBytes(utf8);
  }

  void strings(List<String> texts) {
    number(texts.size());
    texts.forEach(this::string);
  }

  /**
   * Words that share their beginnings, each with the one before it. What stands before each says
   * how many letters it has of that; no letter is so small.
   */
  void sorted(List<String> words) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (String word : words) {
      int shared = Math.min(MOST_SHARED, shared(last, word));
      text.append((char) shared).append(word, shared, word.length());
      last = word;
    }
    string(text.toString());
  }

  /** The first numbers of an ascending row, each as its distance from the one before. */
  void ascending(int[] numbers, int count) {
    int last = -1;
    for (int i = 0; i < count; i++) {
      number(numbers[i] - last - 1);
      last = numbers[i];
    }
  }

  /** An ascending row, after its length. */
  void row(int[] numbers) {
    number(numbers.length);
    ascending(numbers, numbers.length);
  }

  /** All that was written, deflated without a header. */
  byte[] deflated() {
    Deflater deflater = DEFLATER.get();
    deflater.reset();
    deflater.setInput(buf, 0, count);
    deflater.finish();
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(count / 2 + 16);
    byte[] piece = new byte[8192];
    while (!deflater.finished()) {
      deflated.write(piece, 0, deflater.deflate(piece));
    }
    return deflated.toByteArray();
  }

  static int shared(String one, String other) {
    int shared = 0;
    int most = Math.min(one.length(), other.length());
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
