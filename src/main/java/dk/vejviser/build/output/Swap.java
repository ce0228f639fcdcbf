package dk.vejviser.build.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * A whole version on its way out: its parts leave one folder for their places, and what stood there
 * goes to another. Whoever finds the folder can finish what a killed build began.
 *
 * @param ready holds the parts that are not in their places yet
 * @param last holds what they replace until all of them are
 * @param places where the parts belong, by their names
 */
record Swap(Path ready, Path last, Map<String, Path> places) {

  /** Puts every part that is left in its place. */
  void place() throws IOException {
    for (Map.Entry<String, Path> part : places.entrySet()) {
      Path fresh = ready.resolve(part.getKey());
      if (Files.exists(fresh)) {
        setAside(part.getKey());
        move(fresh, part.getValue());
      }
    }
  }

  /**
   * Takes back every part that was put in its place, so that all is as it was.
   *
   * @param next where the version goes, whole: while it is deleted it must not count as ready
   */
  void undo(Path next) throws IOException {
    for (Map.Entry<String, Path> part : places.entrySet()) {
      Path fresh = ready.resolve(part.getKey());
      Path old = last.resolve(part.getKey());
      if (!Files.exists(fresh) && Files.exists(part.getValue())) {
        move(part.getValue(), fresh);
      }
      if (Files.exists(old)) {
        move(old, part.getValue());
      }
    }
    move(ready, next);
    tidy();
  }

  /** Deletes what is left over when all parts are in their places. */
  void tidy() throws IOException {
    // First what would be swapped in again.
    Trees.delete(ready);
    Trees.delete(last);
  }

  private void setAside(String name) throws IOException {
    Path place = places.get(name);
    if (Files.exists(place)) {
      Path old = Files.createDirectories(last).resolve(name);
      Trees.delete(old);
      move(place, old);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
