package dk.vejviser.search;

import java.util.List;

/** How much a title is written as a query is; as in engine.js. */
final class TitleRanking {
  private final List<Meaning> words;
  private final List<String> asked;
  private final List<String> stems;
  private final Tokens<String> tokens;

  TitleRanking(List<Meaning> words, Tokens<String> tokens) {
    this.words = words;
    this.asked = words.stream().map(word -> word.asked.word()).toList();
    this.stems = this.asked.stream().map(Danish::stem).toList();
    this.tokens = tokens;
  }

  /** From nothing to a little more than one. */
  double likeness(String written) {
    List<String> title =
        tokens.words(written).stream().filter(word -> !Danish.isStop(word)).toList();
    List<String> titleStems = title.stream().map(Danish::stem).toList();
    int count = asked.size();
    double exact = 0;
    double similar = 0;
    double adjacent = 0;
    for (int i = 0; i < count; i++) {
      exact += isWritten(i, title) ? 1 : 0;
      similar += isSimilar(i, titleStems) ? 1 : 0;
      int before = i == 0 ? -1 : titleStems.indexOf(stems.get(i - 1));
      boolean follows =
          before >= 0
              && before + 1 < titleStems.size()
              && titleStems.get(before + 1).equals(stems.get(i));
      adjacent += follows ? 1 : 0;
    }
    return .5 * exact / count
        + .3 * similar / count
        + .2 * adjacent / Math.max(1, count - 1)
        + .1 * similar / Math.max(1, title.size());
  }

  /** A word that was corrected may differ by one edit. */
  private boolean isWritten(int i, List<String> title) {
    String word = asked.get(i);
    return title.contains(word)
        || words.get(i).correction.isPresent()
            && title.stream().anyMatch(one -> Distance.between(one, word) < 2);
  }

  private boolean isSimilar(int i, List<String> titleStems) {
    Meaning word = words.get(i);
    return titleStems.stream()
        .anyMatch(
            stem ->
                stem.equals(stems.get(i))
                    || stem.startsWith(asked.get(i))
                    || word.correction.isPresent() && word.terms.contains(stem));
  }
}
