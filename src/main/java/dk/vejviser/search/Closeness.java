package dk.vejviser.search;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.text.Danish;
import dk.vejviser.search.text.Distance;
import dk.vejviser.search.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How close what is shown of a page comes to a query: how its title is written, and how many
 * neighbours of the query stand together, or in one word; as in engine.js.
 */
final class Closeness {
  private static final int SHORTEST_PART = 4;

  private final List<Meaning> words;
  private final List<String> asked;
  private final List<String> stems;
  private final Tokens<String> tokens;

  Closeness(List<Meaning> words, Tokens<String> tokens) {
    this.words = words;
    this.asked = words.stream().map(word -> word.asked.word()).toList();
    this.stems = this.asked.stream().map(Danish::stem).toList();
    this.tokens = tokens;
  }

  /** From nothing to two. */
  double of(Entry shown) {
    List<String> title = content(name(shown));
    List<String> titleStems = title.stream().map(Danish::stem).toList();
    int count = asked.size();
    double exact = 0;
    double similar = 0;
    for (int i = 0; i < count; i++) {
      exact += written(i, title);
      similar += stands(i, titleStems) ? 1 : 0;
    }
    return .7 * exact / count
        + .1 * similar / Math.max(1, title.size())
        + (double) together(shown) / Math.max(1, count - 1);
  }

  /** Who types a word mostly wants what to do about it, so its name is no title. */
  private static String name(Entry shown) {
    return shown.isWord() ? "" : shown.title();
  }

  /** How many words of the query stand with the next one somewhere. */
  private int together(Entry shown) {
    List<String> texts = new ArrayList<>(List.of(name(shown), shown.summary()));
    for (Entry.Section section : shown.sections()) {
      texts.add(section.heading());
      texts.add(section.text());
    }
    Set<Integer> together = new HashSet<>();
    for (String text : texts) {
      List<String> stand = content(text).stream().map(Danish::stem).toList();
      for (int at = 0; at < stand.size(); at++) {
        List<String> here = stand.subList(at, Math.min(stand.size(), at + 2));
        for (int i = 0; i + 1 < stems.size(); i++) {
          if (stands(i, here.subList(0, 1)) && stands(i + 1, here)) {
            together.add(i);
          }
        }
      }
    }
    return together.size();
  }

  private List<String> content(String text) {
    return tokens.words(text).stream().filter(word -> !Danish.isStop(word)).toList();
  }

  /** A word that was corrected may differ by one edit; the last may still be in the making. */
  private double written(int i, List<String> title) {
    String word = asked.get(i);
    if (title.contains(word)
        || words.get(i).correction.isPresent()
            && title.stream().anyMatch(one -> Distance.between(one, word) < 2)) {
      return 1;
    }
    return i == asked.size() - 1 && title.stream().anyMatch(one -> one.startsWith(word)) ? .5 : 0;
  }

  /** All terms of a way to understand the word, or a compound that begins or ends with it. */
  private boolean stands(int i, List<String> text) {
    String part = stems.get(i);
    return words.get(i).ways.stream().anyMatch(one -> text.containsAll(one.terms()))
        || part.length() >= SHORTEST_PART
            && text.stream().anyMatch(stem -> stem.startsWith(part) || stem.endsWith(part));
  }
}
