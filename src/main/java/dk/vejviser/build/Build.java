package dk.vejviser.build;

import dk.vejviser.bake.Bakery;
import dk.vejviser.bake.Manuscripts;
import dk.vejviser.build.output.OutputFault;
import dk.vejviser.build.output.OutputFolder;
import dk.vejviser.cache.Store;
import dk.vejviser.check.Checks;
import dk.vejviser.content.ContentReader;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Site;
import dk.vejviser.paper.Press;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Manuscript;
import dk.vejviser.product.Pictures;
import dk.vejviser.product.Print;
import dk.vejviser.product.Searched;
import dk.vejviser.publish.Checksums;
import dk.vejviser.publish.Publication;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Content in, a folder of files out. A build with errors never replaces a good one. */
public final class Build {
  private final Settings settings;
  private final Findings findings;
  private final Progress progress;

  private Build(Settings settings, Findings findings, Progress progress) {
    this.settings = settings;
    this.findings = findings;
    this.progress = progress;
  }

  /** Looks at a site that is finished, before the folder of one that isn't published goes. */
  interface Visitor {
    void look(Path site, List<BakedPage> pages) throws IOException;
  }

  /**
   * Runs one build, unless what stands in the output folder is what it would make. What is wrong
   * with the content is added to the findings.
   *
   * @throws OutputFault where the disk doesn't take the output
   * @throws ChangedFileException where a file changed meanwhile
   * @throws IOException where a file cannot be read or written
   */
  public static Outcome run(Settings settings, Findings findings, Progress progress)
      throws IOException {
    return run(settings, findings, progress, (site, pages) -> {});
  }

  /** The same, with a visitor of a site that is checked. */
  static Outcome run(Settings settings, Findings findings, Progress progress, Visitor visitor)
      throws IOException {
    return new Build(settings, findings, progress).run(visitor);
  }

  private Outcome run(Visitor visitor) throws IOException {
    // Held before anything is read: of two builds the later one publishes what is newest.
    try (OutputFolder folder = open()) {
      Snapshot sources = Snapshot.of(settings.sources());
      Optional<String> stamp =
          settings.keepsResult() ? LastBuild.stamp(settings) : Optional.empty();
      Optional<LastBuild> last = stamp.flatMap(now -> LastBuild.standing(settings, now));
      if (last.isPresent()) {
        findings.addAll(last.get().findings());
        return new Outcome.Unchanged(last.get().made());
      }
      Outcome outcome = make(sources, folder);
      if (outcome instanceof Outcome.Done done && !done.published()) {
        visitor.look(folder.site(), done.pages());
      }
      if (outcome instanceof Outcome.Done done && stamp.isPresent()) {
        LastBuild.keep(settings, stamp.get(), findings, done.figures());
      }
      return outcome;
    }
  }

  private OutputFolder open() throws IOException {
    try {
      return OutputFolder.open(
          settings.output(),
          settings.index(),
          settings.content(),
          () -> progress.begin(Progress.Phase.WAIT));
    } catch (IOException e) {
      throw OutputFault.of(e, settings.output());
    }
  }

  private Outcome make(Snapshot sources, OutputFolder folder) throws IOException {
    progress.begin(Progress.Phase.READ);
    Optional<Site> read =
        ContentReader.read(settings.content(), settings.reading(), Checks::wording, findings);
    settings.gallery().inspect(findings);
    boolean inside = settings.ingredients().stayInside(findings);
    if (read.isEmpty() || !inside) {
      return new Outcome.Stopped();
    }
    progress.begin(Progress.Phase.CHECK_CONTENT);
    Checks.content(read.get(), findings);
    return findings.hasErrors() ? new Outcome.Stopped() : publish(read.get(), sources, folder);
  }

  private Outcome publish(Site site, Snapshot sources, OutputFolder folder) throws IOException {
    try {
      Outcome outcome = bake(site, folder);
      refuseChanged(sources);
      if (outcome instanceof Outcome.Done done && done.published()) {
        progress.begin(Progress.Phase.PUBLISH);
        Checksums.write(folder.site());
        folder.publish();
      }
      return outcome;
    } catch (IOException | RuntimeException e) {
      refuseChanged(sources);
      throw OutputFault.of(e, settings.output());
    }
  }

  /** A site that is built while files change would be half of one version and half of another. */
  private void refuseChanged(Snapshot sources) throws ChangedFileException {
    SortedSet<Path> changed = Snapshot.of(settings.sources()).since(sources);
    if (!changed.isEmpty()) {
      throw new ChangedFileException(changed.first());
    }
  }

  /** Into the folder of the next version, which is not published yet. */
  private Outcome bake(Site site, OutputFolder folder) throws IOException {
    Path staging = folder.site();
    progress.begin(Progress.Phase.PICTURES);
    Pictures pictures = settings.gallery().publish(staging, settings.cache("pictures"), findings);
    List<Print> prints = print(site, staging);
    if (findings.hasErrors()) {
      return new Outcome.Stopped();
    }
    progress.begin(Progress.Phase.BAKE);
    List<BakedPage> pages =
        new Bakery(site, pictures, settings.ingredients(), staging, findings).bake(prints);
    if (findings.hasErrors()) {
      return new Outcome.Stopped();
    }
    Searched searched = search(site, pages, folder);
    progress.begin(Progress.Phase.PUBLICATION);
    Publication.write(site, pages, prints, staging);
    progress.begin(Progress.Phase.CHECK_PAGES);
    Checks.baked(site, pages, searched, staging, findings);
    return findings.hasErrors()
        ? new Outcome.Stopped()
        : new Outcome.Done(
            site,
            pages,
            searched.answers(),
            Made.of(site, pages, searched.answers()),
            settings.keepsResult());
  }

  /** Before the pages that say how long the documents are. */
  private List<Print> print(Site site, Path staging) throws IOException {
    if (!site.info().paper()) {
      return List.of();
    }
    progress.begin(Progress.Phase.PRINT);
    Store kept = new Store(settings.cache("manuscripts"));
    List<Manuscript> manuscripts =
        Manuscripts.of(site, settings.ingredients(), kept, Program.stamp(), findings);
    Press press = new Press(settings.cache("paper"), site.info().basePath(), staging);
    return press.print(manuscripts, settings.threads());
  }

  private Searched search(Site site, List<BakedPage> pages, OutputFolder folder)
      throws IOException {
    progress.begin(Progress.Phase.SEARCH);
    try (SearchIndex search = SearchIndex.build(site, pages, folder.index())) {
      search.writeShards(folder.site().resolve(Addresses.INDEX));
      return Lookup.asked(search, site, pages);
    }
  }
}
