package dk.vejviser.cli;

import dk.vejviser.text.Resource;
import dk.vejviser.text.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first files of a portal on a subject of its own: few, sound, and to be written over. */
final class PortalScaffold {
  /** What it is called among the kinds of page. */
  static final String NAME = "portal";

  private static final String SITE = "data/site.yaml";

  /**
   * What stands where, in the order of writing. Last site.yaml: a folder that has it is a portal.
   */
  private static final List<First> FILES =
      List.of(
          new First("data/topics.yaml", "topics.yaml"),
          new First("data/audiences.yaml", "audiences.yaml"),
          new First("data/contacts.yaml", "contacts.yaml"),
          new First("data/search-gold.tsv", "search-gold.tsv"),
          new First("journeys/det-er-sket.md", "journey.md"),
          new First("help/det-foerste.md", "help.md"),
          new First("guides/den-foerste-guide.md", "guide.md"),
          new First("pages/om.md", "page.md"),
          new First(SITE, "site.yaml"));

  /** A file's place, and what it begins as. */
  private record First(String place, String words) {}

  private PortalScaffold() {}

  /**
   * Writes them all or none, and nothing over another file.
   *
   * @return the file to begin with
   * @throws FileAlreadyExistsException where the folder has one of them
   */
  static Path write(Path content, String name, LocalDate today) throws IOException {
    for (First first : FILES) {
      Path file = content.resolve(first.place());
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (First first : FILES) {
        Path file = content.resolve(first.place());
        Files.createDirectories(file.getParent());
        String text = Resource.text(PortalScaffold.class, "scaffold/portal/" + first.words());
        WholeFile.create(file, Scaffold.filled(text, name, today));
        written.add(file);
      }
    } catch (IOException e) {
      for (Path file : written) {
        Files.delete(file);
      }
      throw e;
    }
    return content.resolve(SITE);
  }
}
