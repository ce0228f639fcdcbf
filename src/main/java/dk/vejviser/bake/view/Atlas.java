package dk.vejviser.bake.view;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Page;
import dk.vejviser.model.Print;
import dk.vejviser.model.Site;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all views are made from: the site, and what is worked out once for all of its pages. */
record Atlas(
    Site site,
    Words words,
    Shelves shelves,
    Related related,
    Cards cards,
    Hours hours,
    Frames frames,
    Almanac almanac) {

  static Atlas of(Site site, List<Print> prints) {
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
            Shells.of(site, words, shelves),
            words,
            shelves,
            prints.stream().collect(Collectors.toMap(Print::page, Function.identity()))),
        Almanac.around(site.date()));
  }

  List<Card> related(Page page) {
    return related(page, List.of());
  }

  /**
   * @param shown pages that the template itself shows on this one
   */
  List<Card> related(Page page, List<Page> shown) {
    return cards.related(related, page, shown);
  }

  /** Whether a journey leads from an incident to help. */
  boolean isIncident(Journey journey) {
    return journey.id().id().equals(site.info().incident());
  }

  String say(String key, Object... args) {
    return words.say(key, args);
  }
}
