package dk.vejviser.preview;

import dk.vejviser.bake.Kitchen;
import dk.vejviser.bake.LazyPages;
import dk.vejviser.build.Settings;
import dk.vejviser.build.output.OutputFolder;
import dk.vejviser.check.Checks;
import dk.vejviser.content.ContentReader;
import dk.vejviser.content.ReadingMemory;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A portal that is looked at while it is written. It is kept in memory: a change reads what
 * changed, and a page is rendered when somebody asks for it, unless it looks as it did. All the
 * rest of a build follows when there is time, in {@link #proofread}.
 */
public final class LiveSite implements AutoCloseable {
  private final Settings settings;
  private final OutputFolder folder;
  private final Proofreading proofs;
  private final LiveAssets assets;
  private final ReadingMemory memory = new ReadingMemory();
  private final NewestFolders sites = new NewestFolders();
  private Optional<Kitchen> kitchen = Optional.empty();
  private volatile Edition current;

  /** Said before files are read, so that what goes on in the background makes room at once. */
  private volatile boolean taking;

  private LiveSite(Settings settings, OutputFolder folder) {
    this.settings = settings;
    this.folder = folder;
    this.assets = new LiveAssets(settings, folder.site());
    this.proofs = new Proofreading(settings, folder.site());
    this.current =
        new Edition(
            0, Optional.empty(), List.of(), List.of(), Optional.empty(), false, folder.site());
  }

  /**
   * Opens a site and reads it. Its files stand beside the output folder until it is closed.
   *
   * @throws IOException where the disk does not hand over files or take them
   */
  public static LiveSite open(Settings settings) throws IOException {
    LiveSite site =
        new LiveSite(
            settings,
            OutputFolder.open(settings.output(), settings.index(), settings.content(), () -> {}));
    try {
      site.refresh(List.of());
      return site;
    } catch (IOException | RuntimeException e) {
      site.close();
      throw e;
    }
  }

  /** What there is to see now; on any thread. */
  Edition current() {
    return current;
  }

  /**
   * Takes in changed files. One at a time.
   *
   * @param changed their real paths; files whose size or time is new are seen without being named
   */
  Edition refresh(Collection<Path> changed) throws IOException {
    taking = true;
    try {
      return take(changed);
    } finally {
      taking = false;
    }
  }

  private Edition take(Collection<Path> changed) throws IOException {
    if (!Files.isDirectory(settings.content())) {
      throw new NoSuchFileException(settings.content().toString());
    }
    memory.forget(changed);
    Findings findings = new Findings();
    Optional<Site> site =
        ContentReader.read(
                settings.content(), settings.reading(), Checks::wording, memory, findings)
            .map(LiveSite::online);
    long number = current.number() + 1;
    assets.take(changed, site, number);
    findings.addAll(assets.read());
    Findings ours = new Findings();
    ours.addAll(assets.kitchen());
    Optional<LazyPages> fresh = pages(site.filter(sound -> !findings.hasErrors()), ours);
    Edition next =
        new Edition(
            number,
            site,
            findings.sorted(),
            ours.sorted(),
            fresh.or(current::pages),
            fresh.isPresent(),
            assets.folder());
    current = next;
    return next;
  }

  /** The pages of a sound site; absent where there is none, or its kitchen stays shut. */
  private Optional<LazyPages> pages(Optional<Site> sound, Findings findings) throws IOException {
    if (sound.isEmpty()) {
      return Optional.empty();
    }
    Site site = sound.get();
    kitchen = Kitchen.open(site, settings.ingredients(), assets.pictures(), kitchen, findings);
    return kitchen.isEmpty()
        ? Optional.empty()
        : Optional.of(LazyPages.of(site, kitchen.get(), current.pages()));
  }

  /**
   * Checks an edition as {@code check} does; on any thread, one at a time. Absent where a change
   * has come meanwhile.
   */
  Optional<Proofread> proofread(Edition edition) throws IOException {
    Optional<Proofread> read = read(edition);
    Optional<Path> site = read.flatMap(Proofread::folder);
    if (site.isPresent()) {
      sites.add(site.get());
    }
    return read;
  }

  private Optional<Proofread> read(Edition edition) throws IOException {
    BooleanSupplier stale = () -> taking || current.number() != edition.number();
    try {
      return proofs.read(edition, stale);
    } catch (WhileWanted.StaleException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Files of an edition go when later ones come.
      if (stale.getAsBoolean()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }

  /** A browser that kept pages for when there is no network would show old ones. */
  private static Site online(Site site) {
    return new Site(
        site.info().online(),
        site.language(),
        site.addresses(),
        site.registers(),
        site.date(),
        site.pages(),
        site.absent());
  }
}
