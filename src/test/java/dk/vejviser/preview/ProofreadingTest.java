package dk.vejviser.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Folders;
import dk.vejviser.build.Projects;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.build.output.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks in the background make room for a save, wherever they are. */
class ProofreadingTest {
  @TempDir Path folder;

  @Test
  void theyStopWhereverTheyAreAndLeaveNothingBehind() throws IOException {
    Path proofs = Files.createDirectory(folder.resolve("proofs"));
    try (LiveSite site = LiveSite.open(settings())) {
      Edition edition = site.current();
      List<Integer> stopped = new ArrayList<>();
      Optional<Proofread> read = Optional.empty();
      for (int asked = 0; read.isEmpty(); asked = 1 + asked * 3 / 2) {
        // Anew each time, so that nothing is known from the time before.
        Trees.delete(proofs.resolve("search-1"));
        read = read(new Proofreading(settings(), proofs), edition, asked);
        if (read.isEmpty()) {
          stopped.add(asked);
          // A search that was finished is kept for the next edition.
          List<String> left = new ArrayList<>(Folders.names(proofs));
          left.remove("search-1");
          assertEquals(List.of(), left, "after " + asked);
        }
      }
      // At least: content, documents, pages, files, search, what hosts read, and baked pages.
      assertTrue(stopped.size() > 8, stopped::toString);
      assertEquals(site.proofread(edition).orElseThrow().findings(), read.orElseThrow().findings());
    }
  }

  @Test
  void theSearchOfTheLastEditionIsThereStillWhenTheNextWasCalledOff() throws IOException {
    Path proofs = Files.createDirectory(folder.resolve("proofs"));
    try (LiveSite site = LiveSite.open(settings())) {
      Proofreading all = new Proofreading(settings(), proofs);
      Path first = all.read(site.current(), () -> false).orElseThrow().folder().orElseThrow();
      assertTrue(Files.exists(first.resolve("search/root.bin")));
      assertEquals(Optional.empty(), read(all, site.current(), 150));
      Path again = all.read(site.current(), () -> false).orElseThrow().folder().orElseThrow();
      assertTrue(Files.exists(again.resolve("search/root.bin")));
    }
  }

  @Test
  void aListIsReadToItsEndOnlyWhileItIsWanted() {
    AtomicInteger asked = new AtomicInteger();
    List<String> wanted =
        new WhileWanted<>(List.of("a", "b", "c"), () -> asked.incrementAndGet() > 2);
    List<String> read = new ArrayList<>();
    assertThrows(WhileWanted.StaleException.class, () -> wanted.forEach(read::add));
    assertEquals(List.of("a", "b"), read);
  }

  /** What comes of it where it is called off after so many questions whether it is. */
  private static Optional<Proofread> read(Proofreading proofs, Edition edition, int questions)
      throws IOException {
    AtomicInteger asked = new AtomicInteger();
    BooleanSupplier stale = () -> asked.getAndIncrement() >= questions;
    try {
      return proofs.read(edition, stale);
    } catch (WhileWanted.StaleException e) {
      return Optional.empty();
    }
  }

  private Settings settings() {
    return new Settings(
        Projects.REPOSITORY,
        Projects.GOLDEN.resolve("content"),
        folder.resolve("site"),
        Optional.empty(),
        Projects.DAY,
        false,
        Purpose.PREVIEW,
        2);
  }
}
