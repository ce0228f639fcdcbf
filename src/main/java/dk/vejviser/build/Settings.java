package dk.vejviser.build;

import dk.vejviser.bake.Ingredients;
import dk.vejviser.content.ContentReader;
import dk.vejviser.content.Layers;
import dk.vejviser.picture.Gallery;
import dk.vejviser.text.FileName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one build is asked to do.
 *
 * @param project the folder with {@code templates} and {@code assets}
 * @param content the folder that editors write in
 * @param output the folder to publish into; replaced whole
 * @param base the address to publish at, where it isn't site.yaml's
 * @param date the day whose pages and facts count
 * @param drafts whether drafts and planned pages are shown; never to readers
 * @param threads how many pages are worked on at a time
 */
public record Settings(
    Path project,
    Path content,
    Path output,
    Optional<URI> base,
    LocalDate date,
    boolean drafts,
    Purpose purpose,
    int threads) {

  public Settings {
    if (drafts && purpose == Purpose.PUBLISH) {
      throw new IllegalArgumentException("drafts are never published");
    }
  }

  /** Whether the result replaces the output folder. */
  public boolean keepsResult() {
    return purpose == Purpose.PUBLISH;
  }

  /**
   * Where the search index of the output stands: {@code target/search} for {@code target/site}. A
   * preview, which may have drafts, keeps its own.
   */
  public Path index() {
    return output.resolveSibling(
        purpose == Purpose.PREVIEW ? output.getFileName() + "-search" : "search");
  }

  /** The folders that a site is made from. */
  public List<Path> sources() {
    List<Path> folders = new ArrayList<>(Layers.folders(content));
    folders.add(project.resolve("templates"));
    folders.add(project.resolve("assets"));
    return folders;
  }

  /** Where something is kept from build to build. */
  public Path cache(String name) {
    return project.resolve("target/cache").resolve(name);
  }

  /** How the content is read. */
  public ContentReader.Options reading() {
    return new ContentReader.Options(date, drafts, base, label());
  }

  /** What pages are made with. */
  public Ingredients ingredients() {
    return new Ingredients(
        project,
        Layers.folders(content),
        project.resolve("templates"),
        project.resolve("assets"),
        threads);
  }

  /**
   * The pictures of the content and of the one that it stands on.
   *
   * @throws IOException where the disk does not hand over site.yaml
   */
  public Gallery gallery() throws IOException {
    Gallery gallery = Gallery.of(content, label(), threads);
    for (Layers.Layer base : Layers.below(content, label())) {
      gallery = gallery.over(Gallery.of(base.folder(), base.label(), threads));
    }
    return gallery;
  }

  /**
   * How findings name the content folder: below the project, or in full where it lies elsewhere.
   */
  private String label() {
    Path root = project.toAbsolutePath().normalize();
    Path folder = content.toAbsolutePath().normalize();
    Path named = folder.startsWith(root) ? root.relativize(folder) : folder;
    return FileName.of(named);
  }
}
