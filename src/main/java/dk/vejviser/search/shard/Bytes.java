package dk.vejviser.search.shard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;

/** A file in the making: numbers of variable length, and strings. */
final class Bytes extends ByteArrayOutputStream {
  /** One a thread: to make one takes longer than to deflate a small file. */
  private static final ThreadLocal<Deflater> DEFLATER =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_COMPRESSION, true));

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

  /** A string that shares its beginning with the one before it in a sorted list. */
  void string(String text, String before) {
    int shared = shared(text, before);
    number(shared);
    string(text.substring(shared));
  }

  void strings(List<String> texts) {
    number(texts.size());
    texts.forEach(this::string);
  }

  void sorted(List<String> texts) {
    number(texts.size());
    String before = "";
    for (String text : texts) {
      string(text, before);
      before = text;
    }
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
    return deflated(deflater -> {});
  }

  /** The same by a deflater that is told something first. */
  byte[] deflated(Consumer<Deflater> told) {
    Deflater deflater = DEFLATER.get();
    deflater.reset();
    told.accept(deflater);
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
