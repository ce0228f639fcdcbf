package dk.vejviser.search.shard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** Files of a kind share their codes, and any inflater reads them behind their beginning. */
class SharedCodesTest {
  private static final byte[] WORDS = utf8(" adgangskode sikkerhedskopi på en ekstern disk");

  @Test
  void anInflaterReadsEachFileBehindTheBeginning() throws DataFormatException {
    List<byte[]> files = files(400);
    SharedCodes codes = new SharedCodes(files.size(), files::get, WORDS);
    for (byte[] file : files) {
      assertArrayEquals(file, inflated(codes, file));
    }
  }

  @Test
  void bytesAndDistancesThatNoSampleHasHaveCodesToo() throws DataFormatException {
    SharedCodes codes = new SharedCodes(1, i -> utf8("en"), WORDS);
    byte[] all = new byte[70_000];
    new Random(7).nextBytes(all);
    System.arraycopy(all, 0, all, 30_000, 400);
    for (int length : new int[] {0, 1, 2, 3, 300, 40_000}) {
      byte[] file = Arrays.copyOf(all, length);
      assertArrayEquals(file, inflated(codes, file), length + " bytes");
    }
    byte[] alike = new byte[1000];
    assertArrayEquals(alike, inflated(codes, alike));
  }

  @Test
  void aShortFileSaysNoCodesOfItsOwn() {
    List<byte[]> files = files(100);
    SharedCodes codes = new SharedCodes(files.size(), files::get, new byte[0]);
    int shared = 0;
    int alone = 0;
    for (byte[] file : files) {
      Bytes bytes = new Bytes();
      bytes.writeBytes(file);
      alone += bytes.deflated().length;
      shared += codes.deflated(file).length;
    }
    assertTrue(shared < .8 * alone, shared + " of " + alone);
  }

  @Test
  void noCodeIsLongerThanItMayBe() {
    int[] counts = new int[30];
    int last = 1;
    for (int i = 0, before = 1; i < counts.length; i++) {
      counts[i] = before;
      int next = before + last;
      before = last;
      last = next;
    }
    PrefixCode code = PrefixCode.of(counts, 15);
    double full = 0;
    for (int i = 0; i < counts.length; i++) {
      assertTrue(code.length(i) <= 15);
      full += Math.pow(2, -code.length(i));
    }
    assertEquals(1, full, "every row of bits means something");
  }

  /** Texts of a few words, each with some letters of its own. */
  private static List<byte[]> files(int count) {
    Random random = new Random(3);
    String[] words =
        "I skal tage en sikkerhedskopi på disk og skifte adgangskode hver dag".split(" ");
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 20; word++) {
        text.append(words[random.nextInt(words.length)]);
        text.append(Integer.toString(random.nextInt(99_999), 36)).append(' ');
      }
      files.add(utf8(text.toString()));
    }
    return files;
  }

  private static byte[] inflated(SharedCodes codes, byte[] file) throws DataFormatException {
    Bytes root = new Bytes();
    codes.write(root);
    byte[] beginning = root.toByteArray();
    int number = beginning[0] < 0 ? 2 : 1;
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(beginning, number, beginning.length - number);
    stream.writeBytes(codes.deflated(file));
    Inflater inflater = new Inflater(true);
    inflater.setInput(stream.toByteArray());
    int dictionary = (beginning[number + 1] & 255) + 256 * (beginning[number + 2] & 255);
    byte[] all = new byte[dictionary + file.length + 1];
    int length = inflater.inflate(all);
    assertTrue(inflater.finished());
    return Arrays.copyOfRange(all, dictionary, length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
