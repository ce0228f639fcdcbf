package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.frame.Finder.Sort;
import dk.vejviser.bake.view.phrase.Icons;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the search form's record: what sorts of pages hits may be, and how each is shown. */
public final class Finders {
  private static final Map<Kind, String> TONES =
      Map.of(
          Kind.HELP, "bad",
          Kind.ALERT, "warn",
          Kind.CASE, "good",
          Kind.TERM, "quiet",
          Kind.PAGE, "quiet");

  private Finders() {}

  public static Finder of(Addresses addresses, Words words) {
    List<Sort> sorts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      sorts.add(sort(words, kind.key(), Icons.ofKind(kind), TONES.getOrDefault(kind, "")));
    }
    sorts.add(sort(words, "step", "path", ""));
    for (String overview : List.of("topic", "audience", "index")) {
      sorts.add(sort(words, overview, "search", "quiet"));
    }
    return new Finder(addresses.search(), addresses.at(Addresses.INDEX + "/"), List.copyOf(sorts));
  }

  private static Sort sort(Words words, String kind, String icon, String tone) {
    return new Sort(kind, icon, tone, words.upperFirst(words.say("one." + kind)));
  }
}
