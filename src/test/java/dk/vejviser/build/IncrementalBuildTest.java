package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.output.Trees;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A walk through edits of every kind. After each a build that may take over what earlier ones left
 * publishes the bytes, and tells the findings, of one in a folder where nothing was ever built.
 */
class IncrementalBuildTest {
  private static final long SEED = 20261126;
  private static final List<String> PARTS = List.of("content", "templates", "assets");

  @TempDir Path folder;
  private Path project;
  private Edits edits;

  /** What a build came to. */
  private record Result(boolean published, List<Finding> findings, Map<String, String> files) {}

  @BeforeEach
  void aProjectThatWasBuilt() throws IOException {
    project = folder.resolve("project");
    Projects.writeGolden(project);
    edits = new Edits(project, new Random(SEED));
    assertTrue(build(project).published());
  }

  @Test
  void eachEditGivesTheBytesOfACleanBuild() throws IOException {
    List<String> refused = new ArrayList<>();
    for (String edit : edits.walk()) {
      Path before = folder.resolve("before");
      take(project, before);
      edits.make(edit);
      Result later = build(project);
      Result clean = cleanBuild();
      assertEquals(clean.published(), later.published(), edit);
      assertEquals(clean.findings(), later.findings(), edit);
      assertEquals(Set.of(), different(clean.files(), later.files()), edit);
      if (!clean.published()) {
        refused.add(edit);
        take(before, project);
      }
      Trees.delete(before);
    }
    assertTrue(refused.contains("a broken link"), refused::toString);
    // A second page with the words of a first may hide that from its gold query.
    assertTrue(refused.size() < 4, refused::toString);
  }

  private static Set<String> different(Map<String, String> one, Map<String, String> other) {
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    return names;
  }

  private Result cleanBuild() throws IOException {
    Path clean = folder.resolve("clean");
    take(project, clean);
    Result result = build(clean);
    Trees.delete(clean);
    return result;
  }

  private Result build(Path home) throws IOException {
    Path site = home.resolve("target/site");
    Findings findings = new Findings();
    Outcome outcome = Build.run(edits.settings(home, site), findings, phase -> {});
    Map<String, String> files = new HashMap<>();
    boolean published = !(outcome instanceof Outcome.Stopped);
    if (published) {
      files.putAll(Folders.digests(site));
      // Lucene writes a name by chance into each of its files, so these are never the same bytes.
      for (Path file : Folders.files(home.resolve("target/search"))) {
        files.put("search index " + file.getFileName(), Files.size(file) + " bytes");
      }
    }
    return new Result(published, findings.sorted(), files);
  }

  /** Content, templates and assets as they are elsewhere, and none that are not there. */
  private static void take(Path from, Path to) throws IOException {
    for (String part : PARTS) {
      Trees.delete(to.resolve(part));
      copy(from.resolve(part), to.resolve(part));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Folders.copy(Folders.files(from), from, to);
  }
}
