package dk.vejviser.preview;

import dk.vejviser.build.Settings;
import dk.vejviser.build.output.Trees;
import dk.vejviser.picture.Gallery;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The pictures of a preview, looked at again only when one of them has changed. */
final class LivePictures {
  private static final String FOLDER = "images";

  private final Settings settings;
  private Pictures published = Pictures.NONE;
  private List<Finding> findings = List.of();
  private boolean due = true;

  LivePictures(Settings settings) {
    this.settings = settings;
  }

  /**
   * Notes that files have changed, of which some may be pictures.
   *
   * @param layers the folders that the content is read from
   */
  void note(Collection<Path> changed, List<Path> layers) {
    due |=
        layers.stream()
            .map(folder -> Trees.real(folder.resolve(FOLDER)))
            .anyMatch(images -> changed.stream().anyMatch(file -> file.startsWith(images)));
  }

  /**
   * Puts the pictures into a folder; those of the last one where none has changed. Without an
   * error, that is.
   *
   * @param faults what cannot be developed, as the bake would find it
   * @return whether they are all there
   */
  boolean publish(Path folder, Optional<Path> last, Findings faults) throws IOException {
    if (!due && last.isPresent()) {
      Path images = last.get().resolve(FOLDER);
      if (Files.isDirectory(images)) {
        Trees.link(images, folder.resolve(FOLDER));
      }
      return true;
    }
    Gallery gallery = settings.gallery();
    Findings looked = new Findings();
    gallery.inspect(looked);
    findings = looked.sorted();
    if (looked.hasErrors()) {
      return false;
    }
    Findings developed = new Findings();
    Pictures now = gallery.publish(folder, settings.cache("pictures"), developed);
    faults.addAll(developed.sorted());
    due = developed.hasErrors();
    published = due ? published : now;
    return !due;
  }

  /** What pages may show. */
  Pictures published() {
    return published;
  }

  /** What was wrong with them when they were last looked through. */
  List<Finding> findings() {
    return findings;
  }
}
