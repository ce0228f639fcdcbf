package dk.vejviser.preview;

import dk.vejviser.bake.Kitchen;
import dk.vejviser.build.Settings;
import dk.vejviser.build.output.Trees;
import dk.vejviser.content.Layers;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The assets and pictures of a preview, copied anew only when one of them has changed, or the look
 * that the site has chosen.
 */
final class LiveAssets {
  /** What of the content is published beside pages, or decides what is. */
  private static final List<String> OF_CONTENT = List.of("images", "jbake.properties");

  private final Settings settings;
  private final Path home;
  private final LivePictures pictures;
  private final NewestFolders copies = new NewestFolders();
  private List<Finding> findings = List.of();
  private boolean due = true;
  private Optional<SiteInfo> dressed = Optional.empty();

  /**
   * @param home the folder that copies are made in
   */
  LiveAssets(Settings settings, Path home) {
    this.settings = settings;
    this.home = home;
    this.pictures = new LivePictures(settings);
  }

  /**
   * Takes in changed files.
   *
   * @param site what the content says now; absent where it is too broken to say
   * @param number of the edition that they are for
   */
  void take(Collection<Path> changed, Optional<Site> site, long number) throws IOException {
    List<Path> layers = Layers.folders(settings.content());
    pictures.note(changed, layers);
    due |= isDressedAnew(site) || hold(changed, layers);
    if (due) {
      copy(number);
      due = false;
    }
  }

  /** Where they are, by their addresses below the site. */
  Path folder() {
    return copies.newest().orElseThrow();
  }

  /** What pages may show. */
  Pictures pictures() {
    return pictures.published();
  }

  /** What is wrong with the content's pictures. */
  List<Finding> read() {
    return pictures.findings();
  }

  /** What is wrong with the rest, which matters once the content is sound. */
  List<Finding> kitchen() {
    return findings;
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

  private boolean hold(Collection<Path> changed, List<Path> layers) {
    Stream<Path> content =
        layers.stream().flatMap(folder -> OF_CONTENT.stream().map(folder::resolve));
    return Stream.concat(content, Stream.of(settings.project().resolve("assets")))
        .map(Trees::real)
        .anyMatch(asset -> changed.stream().anyMatch(file -> file.startsWith(asset)));
  }

  private void copy(long number) throws IOException {
    Findings found = new Findings();
    Path copy = Trees.fresh(home.resolve("assets-" + number));
    boolean shown = pictures.publish(copy, copies.newest(), found);
    Kitchen.copyAssets(dressed, settings.ingredients(), copy, found);
    findings = found.sorted();
    if ((found.hasErrors() || !shown) && copies.newest().isPresent()) {
      Trees.delete(copy);
    } else {
      copies.add(copy);
    }
  }
}
