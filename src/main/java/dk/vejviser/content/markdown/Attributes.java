package dk.vejviser.content.markdown;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Slug;
import dk.vejviser.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an editor said of a heading or an item in braces: {@code {#kvittering .receipt}}.
 *
 * @param marks classes, without their dot
 */
record Attributes(Optional<String> id, Set<String> marks) {
  static final Attributes NONE = new Attributes(Optional.empty(), Set.of());

  private static final List<String> ALL =
      List.of(".unsure", ".always", ".receipt", ".risk", ".result");

  /** What the braces stand on; each takes attributes of its own. */
  enum Holder {
    HEADING(List.of(".always", ".receipt", ".risk", ".result")),
    ITEM(List.of(".unsure")),
    OTHER(List.of());

    private final List<String> allowed;

    Holder(List<String> allowed) {
      this.allowed = allowed;
    }
  }

  /**
   * @param offset where the words between the braces begin in the file
   */
  static Attributes read(String inner, int offset, Holder holder, Places places) {
    Optional<String> id = Optional.empty();
    Set<String> marks = new TreeSet<>();
    for (int[] span : words(inner)) {
      String word = inner.substring(span[0], span[1]);
      if (holder == Holder.HEADING && id.isEmpty() && isId(word)) {
        id = Optional.of(word.substring(1));
      } else if (holder.allowed.contains(word)) {
        marks.add(word.substring(1));
      } else {
        Place place = places.source().place(offset + span[0], offset + span[1]);
        List<String> args = List.of(word, String.join(" ", ALL));
        places
            .findings()
            .add(new Finding(place, Rule.UNKNOWN_ATTRIBUTE, args, suggestion(word, holder)));
      }
    }
    return new Attributes(id, marks);
  }

  /** An anchor as it would be in ASCII, or the mark that was probably meant. */
  private static Optional<String> suggestion(String word, Holder holder) {
    return holder == Holder.HEADING && word.startsWith("#")
        ? Optional.of("#" + Slug.of(word)).filter(id -> id.length() > 1)
        : Suggestion.nearest(word, holder.allowed);
  }

  private static boolean isId(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (!Slug.isPlain(word.charAt(i)) && word.charAt(i) != '-') {
        return false;
      }
    }
    return word.length() > 1
        && word.charAt(0) == '#'
        && word.charAt(1) != '-'
        && !Slug.isDevice(word.substring(1));
  }

  private static List<int[]> words(String inner) {
    List<int[]> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= inner.length(); i++) {
      boolean blank = i == inner.length() || Character.isWhitespace(inner.charAt(i));
      if (blank && start >= 0) {
        words.add(new int[] {start, i});
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words.isEmpty() ? List.of(new int[] {0, inner.length()}) : words;
  }
}
