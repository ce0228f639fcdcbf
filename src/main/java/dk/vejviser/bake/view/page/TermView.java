package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.frame.JsonLd;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Term;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A hard word in one plain sentence.
 *
 * @param about pages that have the word in their title, summary or keywords; at most six
 * @param others the words around it in the glossary, at most six
 */
public record TermView(Frame frame, Term term, List<Card> about, List<Link> others) {
  private static final int MOST = 6;
  private static final int AROUND = 3;
  private static final List<Kind> ABOUT = List.of(Kind.GUIDE, Kind.HELP, Kind.CASE, Kind.JOURNEY);

  public static TermView of(Atlas atlas, Term term) {
    Map<String, Object> thing = JsonLd.thing("DefinedTerm", term.title(), term.sentence().text());
    return new TermView(
        atlas.frames().of(term, thing),
        term,
        atlas.cards().of(about(atlas, term)),
        others(atlas, term));
  }

  /** All of a short glossary; of a long one those nearest in the alphabet. */
  private static List<Link> others(Atlas atlas, Term term) {
    List<Page> all = atlas.shelves().of(Kind.TERM);
    int at = Collections.<Page>binarySearch(all, term, Comparator.comparing(Page::id));
    int from = Math.max(0, Math.min(at - AROUND, all.size() - 1 - 2 * AROUND));
    return all.subList(from, Math.min(all.size(), from + 2 * AROUND + 1)).stream()
        .filter(other -> !other.id().equals(term.id()))
        .map(other -> new Link(atlas.site().address(other), other.title()))
        .toList();
  }

  private static List<Page> about(Atlas atlas, Term term) {
    String word = atlas.words().lower(term.title());
    return ABOUT.stream()
        .flatMap(kind -> atlas.shelves().of(kind).stream())
        .filter(page -> names(atlas.words(), page, word))
        .limit(MOST)
        .toList();
  }

  private static boolean names(Words words, Page page, String word) {
    return words.lower(page.title() + " " + page.head().summary()).contains(word)
        || page.head().keywords().contains(word);
  }
}
