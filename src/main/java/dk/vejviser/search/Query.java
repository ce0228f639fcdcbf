package dk.vejviser.search;

import dk.vejviser.search.text.Danish;
import dk.vejviser.search.text.Tokens;
import dk.vejviser.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query cut into words.
 *
 * @param text its letters composed
 * @param all its words
 * @param asked those of them that it is about; its stop words where it has no others
 * @param phrases what stands in quotes, word for word
 */
record Query(String text, List<Asked> all, List<Asked> asked, List<List<String>> phrases) {
  private static final int MOST_WORDS = 16;

  /** Signs that nobody sees come along from where a word was copied. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

  /** A word, where it stands, and whether in quotes. */
  record Asked(String word, int start, int end, boolean quoted) {
    boolean isStop() {
      return Danish.isStop(Spelling.spelt(word));
    }

    /** As if typed where there was no æ or ø; asked for where pages don't have it as it stands. */
    Asked spelt() {
      return new Asked(Spelling.spelt(word), start, end, quoted);
    }
  }

  static Query of(String typed, Tokens<String> tokens) {
    String text = Tokens.composed(UNSEEN.matcher(typed).replaceAll(""));
    List<int[]> quotes = new ArrayList<>();
    List<List<String>> phrases = new ArrayList<>();
    for (Matcher quote = QUOTES.matcher(text); quote.find(); ) {
      quotes.add(new int[] {quote.start(), quote.end()});
      phrases.add(tokens.words(quote.group(1)));
    }
    phrases.removeIf(List::isEmpty);
    List<Asked> all =
        tokens.spots(text).stream()
            .map(
                spot ->
                    new Asked(
                        spot.word(),
                        spot.start(),
                        spot.end(),
                        quotes.stream().anyMatch(q -> spot.start() > q[0] && spot.end() < q[1])))
            .toList();
    List<Asked> content = all.stream().filter(one -> !one.isStop()).toList();
    List<Asked> asked = content.isEmpty() ? all : content;
    return new Query(text, all, asked.subList(0, Math.min(MOST_WORDS, asked.size())), phrases);
  }
}
