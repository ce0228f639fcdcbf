package dk.vejviser.build;

import dk.vejviser.bake.Bakery;
import dk.vejviser.bake.Manuscripts;
import dk.vejviser.check.Checks;
import dk.vejviser.content.ContentReader;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Manuscript;
import dk.vejviser.model.Print;
import dk.vejviser.model.SearchAnswer;
import dk.vejviser.model.Site;
import dk.vejviser.paper.Press;
import dk.vejviser.publish.Checksums;
import dk.vejviser.publish.Publication;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.ShardWriter;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Content in, a folder of files out. A build with errors never replaces a good one. */
public final class Build {
  private Build() {}

  /**
   * Runs one build. What is wrong with the content is added to the findings.
   *
   * @throws IOException where the output cannot be written
   */
  public static Outcome run(Settings settings, Findings findings, Progress progress)
      throws IOException {
    progress.begin(Progress.Phase.READ);
    Optional<Site> read = ContentReader.read(settings.content(), options(settings), findings);
    if (read.isEmpty()) {
      return new Outcome.Stopped();
    }
    Site site = read.get();
    progress.begin(Progress.Phase.CHECK_CONTENT);
    Checks.content(site, findings);
    if (findings.hasErrors()) {
      return new Outcome.Stopped();
    }
    try (OutputFolder folder = OutputFolder.open(settings.output(), settings.content());
        OutputFolder index = OutputFolder.open(settings.index(), settings.content())) {
      return bake(settings, site, folder, index, findings, progress);
    }
  }

  private static Outcome bake(
      Settings settings,
      Site site,
      OutputFolder folder,
      OutputFolder index,
      Findings findings,
      Progress progress)
      throws IOException {
    Path staging = folder.staging();
    List<Print> prints = print(settings, site, staging, findings, progress);
    if (findings.hasErrors()) {
      return new Outcome.Stopped();
    }
    progress.begin(Progress.Phase.BAKE);
    List<BakedPage> pages = Bakery.bake(site, prints, sources(settings), staging, findings);
    if (findings.hasErrors()) {
      return new Outcome.Stopped();
    }
    progress.begin(Progress.Phase.SEARCH);
    List<SearchAnswer> answers;
    try (SearchIndex search = SearchIndex.build(site, pages, index.staging())) {
      ShardWriter.write(search, staging.resolve("search"));
      answers = Lookup.gold(search, site, pages);
    }
    progress.begin(Progress.Phase.PUBLICATION);
    Publication.write(site, pages, staging);
    progress.begin(Progress.Phase.CHECK_PAGES);
    Checks.baked(site, pages, answers, staging, findings);
    if (findings.hasErrors()) {
      return new Outcome.Stopped();
    }
    if (settings.keepsResult()) {
      progress.begin(Progress.Phase.PUBLISH);
      Checksums.write(staging);
      folder.publish();
      index.publish();
    }
    return new Outcome.Done(site, pages, answers, settings.keepsResult());
  }

  /** Before the pages that say how long the documents are; an editor's preview does without. */
  private static List<Print> print(
      Settings settings, Site site, Path staging, Findings findings, Progress progress)
      throws IOException {
    if (!site.info().paper() || settings.purpose() == Purpose.PREVIEW) {
      return List.of();
    }
    progress.begin(Progress.Phase.PRINT);
    List<Manuscript> manuscripts = Manuscripts.of(site, sources(settings), findings);
    Press press = new Press(settings.prints(), site.info().basePath(), staging);
    return press.print(manuscripts, settings.threads());
  }

  static ContentReader.Options options(Settings settings) {
    return new ContentReader.Options(
        settings.date(), settings.drafts(), settings.base(), label(settings));
  }

  /**
   * How findings name the content folder: below the project, or in full where it lies elsewhere.
   */
  private static String label(Settings settings) {
    Path project = settings.project().toAbsolutePath().normalize();
    Path content = settings.content().toAbsolutePath().normalize();
    Path named = content.startsWith(project) ? project.relativize(content) : content;
    return named.toString().replace('\\', '/');
  }

  private static Bakery.Sources sources(Settings settings) {
    return new Bakery.Sources(
        settings.project(),
        settings.content(),
        settings.project().resolve("templates"),
        settings.project().resolve("assets"),
        settings.threads());
  }
}
