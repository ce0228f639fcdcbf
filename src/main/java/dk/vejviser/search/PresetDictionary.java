package dk.vejviser.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/**
 * The commonest words of the pages, which the root holds once and every page's file is deflated
 * against. A browser inflates them before each file, as a block that is stored as it is.
 */
final class Phrases {
  private static final int MOST = 3000;

  private final byte[] words;

  /**
   * @param commonest what saves most comes first
   * @param pages a large site has more use for them
   */
  Phrases(List<String> commonest, int pages) {
    StringBuilder text = new StringBuilder();
    for (String word : commonest) {
      if (text.length() + word.length() >= Math.min(MOST, pages)) {
        break;
      }
      // What is nearest to the file takes the fewest bits to name.
      text.insert(0, ' ' + word);
    }
    words = text.toString().getBytes(StandardCharsets.UTF_8);
  }

  void tell(Deflater deflater) {
    deflater.setDictionary(words);
  }

  /** A deflated block that is not the last, and holds the words as they are. */
  void write(Bytes out) {
    int length = words.length;
    out.number(5 + length);
    out.write(0);
    for (int size : new int[] {length, ~length}) {
      out.write(size & 255);
      out.write(size >> 8 & 255);
    }
    out.writeBytes(words);
  }
}
