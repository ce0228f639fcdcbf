package dk.vejviser.content.file;

import dk.vejviser.text.Place;
import java.nio.file.Path;

/**
 * A file of the content folder.
 *
 * @param path where to read it
 * @param name its name without folder
 * @param label its path as findings print it: {@code content/guides/backup.md}
 */
public record ContentFile(Path path, String name, String label) {

  /** The name without its ending. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  public Place place() {
    return Place.of(label);
  }
}
