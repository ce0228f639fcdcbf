package dk.vejviser.preview;

import dk.vejviser.bake.Kitchen;
import dk.vejviser.bake.LazyPages;
import dk.vejviser.build.Settings;
import dk.vejviser.build.output.OutputFolder;
import dk.vejviser.build.output.Trees;
import dk.vejviser.check.Checks;
import dk.vejviser.content.ContentReader;
import dk.vejviser.content.Layers;
import dk.vejviser.content.ReadingMemory;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A portal that is looked at while it is written. It is kept in memory: a change reads what
 * changed, and a page is rendered when somebody asks for it, unless it looks as it did. All the
 * rest of a build follows when there is time, in {@link #proofread}.
 */
public final class LiveSite implements AutoCloseable {
  /** What of the content is published beside pages, or decides what is. */
  private static final List<String> ASSETS = List.of("images", "jbake.properties");

  /** An older folder may be read from still. */
  private static final int FOLDERS_KEPT = 2;

  private final Settings settings;
  private final OutputFolder folder;
  private final Proofreading proofs;
  private final LivePictures pictures;
  private final ReadingMemory memory = new ReadingMemory();
  private final Deque<Path> assets = new ArrayDeque<>();
  private final Deque<Path> sites = new ArrayDeque<>();
  private Optional<Kitchen> kitchen = Optional.empty();
  private List<Finding> assetFindings = List.of();
  private boolean assetsDue = true;
  private Optional<SiteInfo> dressed = Optional.empty();
  private volatile Edition current;

  /** Said before files are read, so that what goes on in the background makes room at once. */
  private volatile boolean taking;

  private LiveSite(Settings settings, OutputFolder folder) {
    this.settings = settings;
    this.folder = folder;
    this.pictures = new LivePictures(settings);
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
  public Edition current() {
    return current;
  }

  /**
   * Takes in changed files. One at a time.
   *
   * @param changed their real paths; files whose size or time is new are seen without being named
   */
  public Edition refresh(Collection<Path> changed) throws IOException {
    taking = true;
    try {
      return take(changed);
    } finally {
      taking = false;
    }
  }

  private Edition take(Collection<Path> changed) throws IOException {
    memory.forget(changed);
    Findings findings = new Findings();
    Optional<Site> site =
        ContentReader.read(
                settings.content(), settings.reading(), Checks::wording, memory, findings)
            .map(LiveSite::online);
    long number = current.number() + 1;
    List<Path> layers = Layers.folders(settings.content());
    pictures.note(changed, layers);
    assetsDue |= isDressedAnew(site) || holdAssets(changed, layers);
    if (assetsDue) {
      copyAssets(number);
      assetsDue = false;
    }
    findings.addAll(pictures.findings());
    Findings ours = new Findings();
    ours.addAll(assetFindings);
    Optional<LazyPages> pages = current.pages();
    boolean whole = false;
    if (site.isPresent() && !findings.hasErrors()) {
      kitchen =
          Kitchen.open(site.get(), settings.ingredients(), pictures.published(), kitchen, ours);
      if (kitchen.isPresent()) {
        pages = Optional.of(LazyPages.of(site.get(), kitchen.get(), pages));
        whole = true;
      }
    }
    Edition next =
        new Edition(number, site, findings.sorted(), ours.sorted(), pages, whole, assets.element());
    current = next;
    return next;
  }

  /**
   * Checks an edition as {@code check} does; on any thread, one at a time. Absent where a change
   * has come meanwhile.
   */
  public Optional<Proofread> proofread(Edition edition) throws IOException {
    Optional<Proofread> read = read(edition);
    Optional<Path> site = read.flatMap(Proofread::folder);
    if (site.isPresent()) {
      keep(sites, site.get());
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

  /** Whether the site has another look than the assets that are shown. */
  private boolean isDressedAnew(Optional<Site> site) {
    Optional<SiteInfo> last = dressed;
    dressed = site.map(Site::info).or(() -> last);
    return !look(last).equals(look(dressed));
  }

  private static Optional<List<Object>> look(Optional<SiteInfo> info) {
    return info.map(one -> List.of(one.look(), one.hasWordmark()));
  }

  private boolean holdAssets(Collection<Path> changed, List<Path> layers) {
    Stream<Path> content = layers.stream().flatMap(folder -> ASSETS.stream().map(folder::resolve));
    return Stream.concat(content, Stream.of(settings.project().resolve("assets")))
        .map(Trees::real)
        .anyMatch(asset -> changed.stream().anyMatch(file -> file.startsWith(asset)));
  }

  private void copyAssets(long number) throws IOException {
    Findings findings = new Findings();
    Path copy = Trees.fresh(folder.site().resolve("assets-" + number));
    boolean shown = pictures.publish(copy, Optional.ofNullable(assets.peek()), findings);
    Kitchen.copyAssets(dressed, settings.ingredients(), copy, findings);
    assetFindings = findings.sorted();
    if ((findings.hasErrors() || !shown) && !assets.isEmpty()) {
      Trees.delete(copy);
    } else {
      keep(assets, copy);
    }
  }

  private static void keep(Deque<Path> kept, Path newest) throws IOException {
    kept.addFirst(newest);
    while (kept.size() > FOLDERS_KEPT) {
      Trees.delete(kept.removeLast());
    }
  }
}
