package dk.vejviser.search;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.text.Danish;
import dk.vejviser.search.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts out what a page says of a query; as in snippet.js. */
final class Snippets {
  private static final int BEFORE = 60;
  private static final int LENGTH = 200;

  /** What parts sentences and items. */
  private static final Pattern APART = Pattern.compile("· |[.!?] (?=[»\\p{Lu}])");

  /** Where a page says most, and what. */
  record Snippet(String anchor, List<Results.Piece> pieces) {}

  private record Match(int start, int end, String stem) {}

  private final Tokens<String> tokens;
  private final Set<String> wanted;

  /**
   * @param wanted the stems to mark
   */
  Snippets(Tokens<String> tokens, Set<String> wanted) {
    this.tokens = tokens;
    this.wanted = wanted;
  }

  private List<Match> matches(String text) {
    List<Match> matches = new ArrayList<>();
    for (Tokens.Spot<String> spot : tokens.spots(text)) {
      String stem = Danish.stem(spot.word());
      if (wanted.contains(stem) && !Danish.isStop(spot.word())) {
        matches.add(new Match(spot.start(), spot.end(), stem));
      }
    }
    return matches;
  }

  private static int distinct(List<Match> matches) {
    Set<String> stems = new HashSet<>();
    matches.forEach(match -> stems.add(match.stem));
    return stems.size();
  }

  /** A text in pieces, the wanted words marked. */
  private List<Results.Piece> marked(String text) {
    List<Results.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Match match : matches(text)) {
      if (match.start > at) {
        pieces.add(new Results.Piece(text.substring(at, match.start), false));
      }
      pieces.add(new Results.Piece(text.substring(match.start, match.end), true));
      at = match.end;
    }
    if (at < text.length()) {
      pieces.add(new Results.Piece(text.substring(at), false));
    }
    return pieces;
  }

  /** Of the first of the sections that say most, the densest stretch. */
  Snippet of(List<Entry.Section> sections) {
    Entry.Section best = sections.get(0);
    List<Match> matches = List.of();
    double most = -1;
    for (Entry.Section section : sections) {
      List<Match> found = matches(section.text());
      double score = distinct(found) + 1.5 * distinct(matches(section.heading()));
      if (score > most) {
        most = score;
        best = section;
        matches = found;
      }
    }
    return new Snippet(best.anchor(), marked(stretch(best.text(), matches)));
  }

  /**
   * The stretch that has most of what was found; from where a sentence or an item begins, unless
   * that is far back.
   */
  private static String stretch(String text, List<Match> found) {
    NavigableSet<Integer> starts = starts(text);
    // What is behind this start is shown anyhow.
    Integer filling = starts.ceiling(text.length() - LENGTH);
    int last = filling == null ? text.length() : filling;
    int from = 0;
    int most = 0;
    for (Match match : found) {
      int start = starts.floor(match.start);
      boolean far = match.start - start > 2 * BEFORE;
      int first = Math.min(last, far ? text.indexOf(' ', match.start - BEFORE) + 1 : start);
      int count =
          distinct(
              found.stream()
                  .filter(other -> other.start >= first && other.end < first + LENGTH)
                  .toList());
      if (count > most) {
        from = first;
        most = count;
      }
    }
    int end = text.length() > from + LENGTH ? text.lastIndexOf(' ', from + LENGTH) : text.length();
    return (starts.contains(from) ? "" : "… ")
        + text.substring(from, Math.max(from, end))
        + (end < text.length() ? " …" : "");
  }

  private static NavigableSet<Integer> starts(String text) {
    NavigableSet<Integer> starts = new TreeSet<>(Set.of(0));
    Matcher apart = APART.matcher(text);
    while (apart.find()) {
      starts.add(apart.end());
    }
    return starts;
  }
}
