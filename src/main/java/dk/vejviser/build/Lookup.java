package dk.vejviser.build;

import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.search.Filters;
import dk.vejviser.search.Results;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks the index that a build leaves beside the site. */
public final class Lookup {
  /** As many hits as the page of results shows at first. */
  private static final int SHOWN = 10;

  private Lookup() {}

  /**
   * The answer of a folder's index; absent where no build has left one there.
   *
   * @throws UnreadableIndexException where it is damaged or another program's
   * @throws IOException where the folder cannot be read
   */
  public static Optional<SearchAnswer> ask(Path folder, String query, int limit)
      throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      return Optional.of(answer(Searcher.of(index), query, limit, Map.of()));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableIndexException(folder, e);
    }
  }

  /** The answers to a site's gold queries, in their order. */
  public static List<SearchAnswer> gold(SearchIndex index, Site site, List<BakedPage> pages)
      throws IOException {
    Map<String, PageId> shown = new HashMap<>();
    pages.forEach(page -> page.page().ifPresent(id -> shown.put(page.address(), id)));
    Searcher searcher = Searcher.of(index);
    List<SearchAnswer> answers = new ArrayList<>();
    for (GoldQuery gold : site.registers().goldQueries()) {
      answers.add(answer(searcher, gold.query(), SHOWN, shown));
    }
    return List.copyOf(answers);
  }

  private static SearchAnswer answer(
      Searcher searcher, String query, int limit, Map<String, PageId> shown) throws IOException {
    Results results = searcher.query(query, Filters.NONE, limit);
    return new SearchAnswer(
        query,
        results.total(),
        results.hits().stream().map(hit -> hit(hit, shown)).toList(),
        results.suggestion());
  }

  private static SearchAnswer.Hit hit(Results.Hit hit, Map<String, PageId> shown) {
    return new SearchAnswer.Hit(
        hit.url(),
        hit.title(),
        hit.kind(),
        Optional.ofNullable(shown.get(hit.url())),
        hit.score(),
        hit.reasons().stream().map(Lookup::reason).toList());
  }

  private static SearchAnswer.Reason reason(Results.Reason reason) {
    String how = reason.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new SearchAnswer.Reason(reason.asked(), how, reason.terms(), reason.points());
  }
}
