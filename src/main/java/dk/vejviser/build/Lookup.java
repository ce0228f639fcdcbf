package dk.vejviser.build;

import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.IncidentQuery;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.product.Searched;
import dk.vejviser.search.Door;
import dk.vejviser.search.Filters;
import dk.vejviser.search.Results;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import dk.vejviser.text.Key;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the index that a build leaves beside the site. */
public final class Lookup {
  /** As many hits as the page of results shows at first. */
  private static final int SHOWN = 10;

  private final Searcher searcher;
  private final Optional<Door> door;
  private final Map<String, PageId> shown;

  /**
   * @param shown which content an address shows
   */
  private Lookup(SearchIndex index, Map<String, PageId> shown) throws IOException {
    this.searcher = Searcher.of(index);
    this.door = index.door();
    this.shown = shown;
  }

  /**
   * The answer of a folder's index; absent where no build has left one there.
   *
   * @throws UnreadableIndexException where it is damaged or another program's
   * @throws IOException where the folder cannot be read
   */
  public static Optional<SearchAnswer> ask(Path folder, String query, int limit)
      throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      return Optional.of(new Lookup(index, Map.of()).answer(query, limit));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableIndexException(folder, e);
    }
  }

  /** What a build asks its index: the gold queries and those of the door, in their order. */
  public static Searched asked(SearchIndex index, Site site, List<BakedPage> pages)
      throws IOException {
    Map<String, PageId> shown = new HashMap<>();
    pages.forEach(page -> page.page().ifPresent(id -> shown.put(page.address(), id)));
    Lookup lookup = new Lookup(index, shown);
    List<SearchAnswer> gold = new ArrayList<>();
    for (GoldQuery one : site.registers().goldQueries()) {
      gold.add(lookup.answer(one.query(), SHOWN));
    }
    List<SearchAnswer> incidents = new ArrayList<>();
    if (lookup.door.isPresent()) {
      for (IncidentQuery one : site.registers().incidentWords().queries()) {
        incidents.add(lookup.answer(one.query(), SHOWN));
      }
    }
    return new Searched(gold, incidents, index.idleSynonyms());
  }

  private SearchAnswer answer(String query, int limit) throws IOException {
    Results results = searcher.query(query, Filters.NONE, Math.max(SHOWN, limit));
    return new SearchAnswer(
        query,
        results.total(),
        results.hits().stream().limit(limit).map(this::hit).toList(),
        results.suggestion(),
        door.filter(one -> one.opens(query, results)).map(Door::address));
  }

  private SearchAnswer.Hit hit(Results.Hit hit) {
    return new SearchAnswer.Hit(
        hit.url(),
        hit.title(),
        hit.kind(),
        Optional.ofNullable(shown.get(hit.url())),
        hit.score(),
        hit.reasons().stream().map(Lookup::reason).toList());
  }

  private static SearchAnswer.Reason reason(Results.Reason reason) {
    String how = Key.of(reason.how());
    return new SearchAnswer.Reason(reason.asked(), how, reason.terms(), reason.points());
  }
}
