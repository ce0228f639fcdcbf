package dk.vejviser.text;

/** Words as somebody wrote them, and where; without the white space around them. */
public record Phrase(String words, Place place) {

  /** The words between two offsets of these. */
  public Phrase part(int from, int to) {
    String span = words.substring(from, to);
    int start = from + span.length() - span.stripLeading().length();
    String bare = span.strip();
    return new Phrase(
        bare, new Place(place.file(), place.line(), place.column() + start, bare.length()));
  }
}
