package dk.vejviser.preview;

import dk.vejviser.bake.LazyPage;
import dk.vejviser.bake.LazyPages;
import dk.vejviser.bake.PaperProofs;
import dk.vejviser.build.Lookup;
import dk.vejviser.build.Settings;
import dk.vejviser.build.output.Trees;
import dk.vejviser.check.Checks;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Searched;
import dk.vejviser.publish.Publication;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * All that a check does, in its order, on an edition of a preview. The search is made again only
 * when a page or a register has changed.
 */
final class Proofreading {
  private final Settings settings;
  private final Path folder;
  private final PaperProofs papers = new PaperProofs();
  private Optional<Search> last = Optional.empty();

  /** A search that was made, and what of. */
  private record Search(List<BakedPage> pages, Registers registers, Path shards, Searched asked) {}

  /**
   * @param folder an empty one, for the sites that are made
   */
  Proofreading(Settings settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /**
   * Reads an edition's proofs.
   *
   * @param stale whether a newer edition has come; then there is no result
   */
  Optional<Proofread> read(Edition edition, BooleanSupplier stale) throws IOException {
    Findings findings = new Findings();
    findings.addAll(edition.read());
    edition.site().ifPresent(site -> Checks.content(site, stale, findings));
    WhileWanted.stop(stale);
    Optional<Path> made = Optional.empty();
    if (!findings.hasErrors() && edition.site().filter(site -> site.info().paper()).isPresent()) {
      papers.check(edition.site().get(), settings.ingredients(), stale, findings);
    }
    if (edition.site().isPresent() && !findings.hasErrors()) {
      findings.addAll(edition.kitchen());
      if (edition.whole()) {
        made = make(edition, edition.site().get(), edition.pages().get(), stale, findings);
      }
    }
    return stale.getAsBoolean()
        ? Optional.empty()
        : Optional.of(new Proofread(findings.sorted(), made));
  }

  private Optional<Path> make(
      Edition edition, Site site, LazyPages lazy, BooleanSupplier stale, Findings findings)
      throws IOException {
    List<BakedPage> pages = lazy.pages(settings.ingredients(), stale, findings);
    if (findings.hasErrors() || stale.getAsBoolean()) {
      return Optional.empty();
    }
    Path output = Trees.fresh(folder.resolve("site-" + edition.number()));
    try {
      write(edition, lazy, stale, output);
      Search search = search(edition, site, pages, stale);
      Trees.link(search.shards(), output.resolve(Addresses.INDEX));
      List<BakedPage> wanted = new WhileWanted<>(pages, stale);
      Publication.write(site, wanted, List.of(), output);
      Checks.baked(site, wanted, search.asked(), output, findings);
      return Optional.of(output);
    } catch (IOException | RuntimeException e) {
      Trees.delete(output);
      throw e;
    }
  }

  private static void write(Edition edition, LazyPages lazy, BooleanSupplier stale, Path output)
      throws IOException {
    Trees.link(edition.assets(), output);
    for (LazyPage page : lazy.all()) {
      WhileWanted.stop(stale);
      Path file = output.resolve(page.file());
      Files.createDirectories(file.getParent());
      Files.write(file, page.html().orElseThrow());
    }
  }

  /** The search of the last edition where its pages are the same; the last goes when another is. */
  private Search search(Edition edition, Site site, List<BakedPage> pages, BooleanSupplier stale)
      throws IOException {
    Optional<Search> before = last;
    if (before.isPresent()
        && before.get().pages().equals(pages)
        && before.get().registers().equals(site.registers())) {
      return before.get();
    }
    Path index = Trees.fresh(folder.resolve("index-" + edition.number()));
    Path shards = Trees.fresh(folder.resolve("search-" + edition.number()));
    try (SearchIndex search = SearchIndex.build(site, new WhileWanted<>(pages, stale), index)) {
      WhileWanted.stop(stale);
      search.writeShards(shards);
      Search made = new Search(pages, site.registers(), shards, Lookup.asked(search, site, pages));
      last = Optional.of(made);
    } catch (IOException | RuntimeException e) {
      Trees.delete(shards);
      throw e;
    } finally {
      Trees.delete(index);
    }
    if (before.isPresent()) {
      Trees.delete(before.get().shards());
    }
    return last.orElseThrow();
  }
}
