package dk.vejviser.search;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.text.Danish;
import dk.vejviser.search.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts out what a page says of a query; as in snippet.js. */
final class Snippets {
  private static final int BEFORE = 60;
  private static final int LENGTH = 200;

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

  private static String stretch(String text, List<Match> found) {
    int start = 0;
    int most = 0;
    for (Match match : found) {
      int from = Math.max(0, match.start - BEFORE);
      int count =
          distinct(
              found.stream()
                  .filter(other -> other.start >= from && other.end <= from + LENGTH)
                  .toList());
      if (count > most) {
        start = from;
        most = count;
      }
    }
    int from = start == 0 ? 0 : text.indexOf(' ', start) + 1;
    int end =
        text.length() > start + LENGTH ? text.lastIndexOf(' ', start + LENGTH) : text.length();
    return (from > 0 ? "… " : "")
        + text.substring(from, Math.max(from, end))
        + (end < text.length() ? " …" : "");
  }
}
