package dk.vejviser.search.shard;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.text.Danish;
import dk.vejviser.search.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of several words in one, of which the first says nothing by itself: {@code MitID}, {@code
 * iPhone}. A capital within tells them. Who writes the words apart means the name, and a browser
 * that knows these asks for no others in vain.
 */
final class Names {
  private final Tokens<String> tokens = new Tokens<>(word -> word);
  private final Set<String> stems = new TreeSet<>();

  private Names() {}

  /** The names' stems, sorted. */
  static Set<String> in(List<Entry> pages) {
    Names names = new Names();
    for (Entry page : pages) {
      names.read(page.title());
      names.read(page.summary());
      for (Entry.Section section : page.sections()) {
        names.read(section.heading());
        names.read(section.text());
      }
    }
    return names.stems;
  }

  private void read(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        int start = i;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
          start--;
        }
        int end = i;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        if (Danish.isStop(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          tokens.words(text.substring(start, end)).forEach(word -> stems.add(Danish.stem(word)));
        }
        i = end;
      }
    }
  }
}
