package dk.vejviser.bake;

import dk.vejviser.text.FileName;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands among templates and assets and is none. All of them are published, so a link could
 * take a private file of the machine along, or lead round in a ring; a pipe would never end.
 */
record Strays(Path folder, String label) {

  /** Each is a finding. */
  List<Finding> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path root = folder.toRealPath();
    List<Finding> strays = new ArrayList<>();
    for (Path path : paths(root)) {
      Place place = Place.of(label + "/" + FileName.of(root.relativize(path)));
      if (!Files.exists(path) || !path.toRealPath().startsWith(root)) {
        strays.add(Finding.of(Rule.PATH_OUTSIDE_CONTENT, place, target(path)));
      } else if (!Files.isRegularFile(path)) {
        strays.add(Finding.of(Rule.UNREADABLE_FILE, place, Word.NOT_A_FILE));
      }
    }
    return strays;
  }

  private static String target(Path link) throws IOException {
    return FileName.of(Files.readSymbolicLink(link));
  }

  /** All but folders; nothing is followed. */
  private static List<Path> paths(Path root) throws IOException {
    try (Stream<Path> walked = Files.walk(root)) {
      return walked
          .filter(path -> Files.isSymbolicLink(path) || !Files.isDirectory(path))
          .sorted()
          .toList();
    }
  }
}
