package dk.vejviser.cli;

import dk.vejviser.text.Resource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The first files of a portal on a subject of its own: few, sound, and to be written over. */
final class PortalScaffold {
  /** What it is called among the kinds of page. */
  static final String NAME = "portal";

  private static final String SITE = "data/site.yaml";

  /** The files by their places, and what they begin as. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    for (String register : new String[] {"topics", "audiences", "contacts"}) {
      FILES.put("data/" + register + ".yaml", register + ".yaml");
    }
    FILES.put("data/search-gold.tsv", "search-gold.tsv");
    FILES.put("journeys/det-er-sket.md", "journey.md");
    FILES.put("help/det-foerste.md", "help.md");
    FILES.put("guides/den-foerste-guide.md", "guide.md");
    FILES.put("pages/om.md", "page.md");
    // Last, for a folder that has it is a portal.
    FILES.put(SITE, "site.yaml");
  }

  private PortalScaffold() {}

  /**
   * Writes them, and nothing over another file.
   *
   * @return the file to begin with
   * @throws FileAlreadyExistsException where the folder has one of them
   */
  static Path write(Path content, String name, LocalDate today) throws IOException {
    for (String file : FILES.keySet()) {
      if (Files.exists(content.resolve(file))) {
        throw new FileAlreadyExistsException(content.resolve(file).toString());
      }
    }
    for (Map.Entry<String, String> entry : FILES.entrySet()) {
      Path file = content.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      String text = Resource.text(PortalScaffold.class, "scaffold/portal/" + entry.getValue());
      Files.writeString(file, Scaffold.filled(text, name, today), StandardOpenOption.CREATE_NEW);
    }
    return content.resolve(SITE);
  }
}
