package dk.vejviser.text;

import java.util.ArrayList;
import java.util.List;

/** Words as somebody wrote them, and where; without the white space around them. */
public record Phrase(String words, Place place) {

  /** What stands between separators, as far as there are words. */
  public List<Phrase> parts(char separator) {
    List<Phrase> parts = new ArrayList<>();
    for (int from = 0; from <= words.length(); ) {
      int next = words.indexOf(separator, from);
      int end = next < 0 ? words.length() : next;
      Phrase part = part(from, end);
      if (!part.words.isEmpty()) {
        parts.add(part);
      }
      from = end + 1;
    }
    return parts;
  }

  /** The words between two offsets of these. */
  public Phrase part(int from, int to) {
    String span = words.substring(from, to);
    int start = from + span.length() - span.stripLeading().length();
    String bare = span.strip();
    return new Phrase(
        bare, new Place(place.file(), place.line(), place.column() + start, bare.length()));
  }
}
