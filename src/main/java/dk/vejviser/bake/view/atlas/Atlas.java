package dk.vejviser.bake.view.atlas;

import dk.vejviser.bake.view.frame.Frames;
import dk.vejviser.bake.view.phrase.Almanac;
import dk.vejviser.bake.view.phrase.Hours;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.product.Print;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all views are made from: the site, and what is worked out once for all of its pages. */
public record Atlas(
    Site site,
    Words words,
    Shelves shelves,
    Related related,
    Cards cards,
    Hours hours,
    Frames frames,
    Almanac almanac) {

  public static Atlas of(Site site, List<Print> prints) {
    Words words = new Words(site.language());
    Shelves shelves = Shelves.of(site);
    return new Atlas(
        site,
        words,
        shelves,
        new Related(site),
        new Cards(site, words),
        new Hours(words),
        new Frames(
            site,
            new Shells(site, words, shelves).shell(),
            words,
            prints.stream().collect(Collectors.toMap(Print::page, Function.identity()))),
        Almanac.around(site.date()));
  }

  public List<Card> related(Page page) {
    return related(page, List.of());
  }

  /**
   * @param shown pages that the template itself shows on this one
   */
  public List<Card> related(Page page, List<Page> shown) {
    return cards.related(related, page, shown);
  }

  /** The overview of a kind, where the site has pages for it. */
  public Optional<Link> overview(Kind kind) {
    return new Shells(site, words, shelves).overview(kind);
  }

  public String say(String key, Object... args) {
    return words.say(key, args);
  }
}
