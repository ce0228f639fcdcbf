package dk.vejviser.content;

import dk.vejviser.content.ReadingMemory.Ground;
import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.ContentTree;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.content.file.TreeWalk;
import dk.vejviser.content.markdown.Markdown;
import dk.vejviser.content.register.RegistersReader;
import dk.vejviser.content.register.SiteFile;
import dk.vejviser.content.yaml.FrontMatter;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Site;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a content folder. */
public final class ContentReader {
  private final Options options;
  private final Wording.Checker wording;
  private final ReadingMemory memory;
  private final Findings findings;

  private ContentReader(
      Options options, Wording.Checker wording, ReadingMemory memory, Findings findings) {
    this.options = options;
    this.wording = wording;
    this.memory = memory;
    this.findings = findings;
  }

  /**
   * How to read.
   *
   * @param date the day that the site is for
   * @param drafts whether drafts are public
   * @param base the address of the site, instead of site.yaml's
   * @param label what stands before the paths that findings print: {@code content}
   */
  public record Options(LocalDate date, boolean drafts, Optional<URI> base, String label) {}

  /**
   * The site that a folder holds. Whatever is wrong with its files is a finding, of all files in
   * one run; a page that cannot be read is absent from the site as broken.
   *
   * @return empty where site.yaml or a register is too broken to read pages by
   */
  public static Optional<Site> read(Path content, Options options, Findings findings) {
    return read(content, options, Wording.Checker.NONE, findings);
  }

  /** The same, with a look at each page's words; what it finds stands with the page. */
  public static Optional<Site> read(
      Path content, Options options, Wording.Checker wording, Findings findings) {
    return read(content, options, wording, new ReadingMemory(), findings);
  }

  /** The same, without opening files that are remembered and have not changed. */
  public static Optional<Site> read(
      Path content,
      Options options,
      Wording.Checker wording,
      ReadingMemory memory,
      Findings findings) {
    ContentReader reader = new ContentReader(options, wording, memory, findings);
    return TreeWalk.of(content, options.label(), findings)
        .flatMap(own -> Layers.joined(own, new Layers.Layer(content, options.label()), findings))
        .flatMap(reader::read);
  }

  private Optional<Site> read(ContentTree tree) {
    Ground ground = memory.ground(tree, options, () -> ground(tree));
    findings.addAll(ground.findings());
    return ground.site().isPresent() && ground.registers().isPresent()
        ? Optional.of(site(tree, ground))
        : Optional.empty();
  }

  private Ground ground(ContentTree tree) {
    Findings own = new Findings();
    Optional<SiteFile> site = siteFile(tree, own);
    return new Ground(
        site,
        RegistersReader.read(tree, own),
        site.map(file -> LanguageReader.read(file.info().language())),
        own.sorted());
  }

  private Optional<SiteFile> siteFile(ContentTree tree, Findings own) {
    ContentFile file = tree.data().get(SiteFile.NAME);
    if (file == null) {
      if (!tree.whole()) {
        return Optional.empty();
      }
      String folder = options.label().isEmpty() ? "" : options.label() + "/";
      own.add(Rule.MISSING_FILE, Place.of(folder + "data/" + SiteFile.NAME));
      return Optional.empty();
    }
    return SiteFile.read(file, options.base(), own);
  }

  /** The incident journey's first step, which other pages link to by its name. */
  private static Optional<String> firstQuestion(ContentTree tree, String incident) {
    // What is wrong with the file is found when it is read as a page.
    Findings ignored = new Findings();
    return tree.pages().getOrDefault(Kind.JOURNEY, List.of()).stream()
        .filter(journey -> journey.stem().equals(incident))
        .flatMap(journey -> TextFile.read(journey, ignored).stream())
        .flatMap(
            source ->
                FrontMatter.of(source)
                    .flatMap(matter -> Markdown.firstStep(source, matter.bodyStart()))
                    .stream())
        .findFirst();
  }

  private Site site(ContentTree tree, Ground ground) {
    SiteFile file = ground.site().orElseThrow();
    Registers registers = ground.registers().orElseThrow();
    Language language = ground.language().orElseThrow();
    String incident = file.info().incident();
    Addresses addresses =
        new Addresses(file.info().basePath(), language, incident, firstQuestion(tree, incident));
    PageFileReader reader =
        new PageFileReader(
            file.info(), registers, addresses, options, wording.of(registers, language));
    Shelf shelf = new Shelf(findings);
    memory.pages(tree, ground, addresses, options, reader::read).forEach(shelf::add);
    Site site =
        new Site(
            file.info(),
            language,
            addresses,
            registers,
            options.date(),
            shelf.pages(),
            shelf.absent());
    SiteFileCheck.check(site, file.fields(), findings);
    return site;
  }
}
