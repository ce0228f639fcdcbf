package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.phrase.Icons;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The search, as every page offers it.
 *
 * @param address the page of results
 * @param index the folder that the browser's part of the index stands in
 * @param sorts what hits may be
 */
public record Finder(String address, String index, List<Sort> sorts) {
  private static final Map<Kind, String> TONES =
      Map.of(
          Kind.HELP, "bad",
          Kind.ALERT, "warn",
          Kind.CASE, "good",
          Kind.TERM, "quiet",
          Kind.PAGE, "quiet");

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

  /**
   * All sorts as the search's script reads them, since they stand on every page: {@code
   * guide:file::Guide;case:people:good:Historie}.
   */
  public String sortsInShort() {
    return sorts.stream().map(Sort::inShort).collect(Collectors.joining(";"));
  }

  /**
   * A sort of page.
   *
   * @param kind the name in {@code data-kind}
   * @param icon name of a symbol in {@code icons.svg}
   * @param tone class that colours it; may be empty
   */
  public record Sort(String kind, String icon, String tone, String name) {
    public Sort {
      if (name.contains(":") || name.contains(";")) {
        throw new IllegalArgumentException("a sort's name parts nothing: " + name);
      }
    }

    private String inShort() {
      return String.join(":", kind, icon, tone, name);
    }
  }
}
