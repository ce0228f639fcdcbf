package dk.vejviser.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Folders;
import dk.vejviser.build.Projects;
import dk.vejviser.cache.Store;
import dk.vejviser.content.ContentReader;
import dk.vejviser.model.Site;
import dk.vejviser.product.Manuscript;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manuscript is written when something that it follows from has changed, and only then. */
class KeptManuscriptsTest {
  private static final String GUIDE = "/guider/tag-en-kopi/";
  private static final String CARD = "/noedkort/";
  private static final String OLD = "<html><body>of an earlier build</body></html>";

  @TempDir Path project;
  private Optional<URI> base = Optional.empty();
  private String program = "one";
  private List<Manuscript> first;

  @BeforeEach
  void aPortalWhoseManuscriptsAreKept() throws IOException {
    Projects.writeGolden(project);
    first = manuscripts();
    assertEquals(5, first.size());
    assertEquals(5, Folders.files(kept()).size());
  }

  @Test
  void withNothingChangedTheyAreTheSame() throws IOException {
    assertEquals(first, manuscripts());
  }

  @Test
  void withNothingChangedNoneIsWritten() throws IOException {
    assertEquals(Set.of(), written());
  }

  @Test
  void aChangedGuideIsWrittenAndTheBookletThatHoldsItAndNothingElse() throws IOException {
    replace("content/guides/tag-en-kopi.md", "## Hvorfor\n", "## Hvorfor\n\nFordi.\n");
    assertEquals(Set.of(GUIDE, "/forloeb/kom-i-gang/"), written());
  }

  @Test
  void aSourceLeadsWhereItLeadsInABrowserHoweverItIsWritten() throws IOException {
    replace("content/guides/tag-en-kopi.md", "example/kopi", "example/kopi?\"[");
    String guide =
        manuscripts().stream()
            .filter(manuscript -> manuscript.page().equals(GUIDE))
            .findFirst()
            .orElseThrow()
            .xhtml();
    assertTrue(guide.contains("href=\"https://proeve.example/kopi?&quot;[\""), guide);
  }

  @Test
  void aChangedNumberIsWrittenWhereverItStands() throws IOException {
    replace("content/data/contacts.yaml", "phone: \"", "phone: \"9");
    assertEquals(Set.of(CARD, "/nu/"), written());
  }

  @Test
  void whatAllHaveInCommonChangesAll() throws IOException {
    replace("templates/paper/paper.css", "body {", "body { ");
    assertEquals(5, written().size(), "styles");
    replace("templates/paper/layout.peb", "</body>", "<!-- x --></body>");
    assertEquals(5, written().size(), "a template");
    replace("assets/icons.svg", "<symbol id=\"", "<symbol id=\"x-");
    assertEquals(5, written().size(), "icons");
    base = Optional.of(URI.create("https://vaert.test/sti/"));
    assertEquals(5, written().size(), "address");
    program = "two";
    assertEquals(5, written().size(), "program");
  }

  @Test
  void whatNoManuscriptFollowsFromChangesNone() throws IOException {
    replace("content/cases/maleren.md", "\n## ", "\nDet gik godt.\n\n## ");
    replace("assets/css/main.css", "@import", "/* x */ @import");
    assertEquals(Set.of(), written());
  }

  @Test
  void theyDoNotGrowWithoutLimit() throws IOException {
    for (int change = 0; change < 3; change++) {
      for (int entry = 0; entry < 20; entry++) {
        Files.writeString(kept().resolve("old" + change + "-" + entry), "of an earlier build");
      }
      replace("content/guides/tag-en-kopi.md", "## Hvorfor\n", "## Hvorfor\n\nFordi.\n");
      manuscripts();
      assertEquals(5 + 4 * 5, Folders.files(kept()).size());
    }
  }

  @Test
  void brokenOnesAreWrittenAnew() throws IOException {
    List<Path> entries = Folders.files(kept());
    Files.writeString(entries.get(0), "");
    Files.write(entries.get(1), Files.readAllBytes(entries.get(2)));
    byte[] bytes = Files.readAllBytes(entries.get(3));
    bytes[bytes.length / 2] ^= 1;
    Files.write(entries.get(3), bytes);
    Files.delete(entries.get(4));
    assertEquals(first, manuscripts());
    assertEquals(first, manuscripts());
  }

  @Test
  void twoBuildsAtOnceHarmNeither() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Manuscript>>> builds = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        // Each takes away what the other has kept.
        String program = "of thread " + i % 2;
        builds.add(both.submit(() -> manuscripts(program)));
      }
      for (Future<List<Manuscript>> build : builds) {
        assertEquals(first, build.get());
      }
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  void whereNothingCanBeKeptTheyAreTheSame() throws IOException {
    for (Path entry : Folders.files(kept())) {
      Files.delete(entry);
    }
    Files.delete(kept());
    Files.writeString(kept(), "no folder");
    assertEquals(first, manuscripts());
  }

  /** The addresses of the manuscripts that a build writes; it finds other words for all others. */
  private Set<String> written() throws IOException {
    Store store = new Store(kept());
    for (Path entry : Folders.files(kept())) {
      store.keep(entry.getFileName().toString(), OLD.getBytes(StandardCharsets.UTF_8));
    }
    Set<String> written = new TreeSet<>();
    for (Manuscript manuscript : manuscripts()) {
      if (!manuscript.xhtml().equals(OLD)) {
        written.add(manuscript.page());
      }
    }
    return written;
  }

  private List<Manuscript> manuscripts() throws IOException {
    return manuscripts(program);
  }

  private List<Manuscript> manuscripts(String program) throws IOException {
    Findings findings = new Findings();
    Path content = project.resolve("content");
    Site site =
        ContentReader.read(
                content, new ContentReader.Options(Projects.DAY, false, base, "content"), findings)
            .orElseThrow();
    Ingredients ingredients =
        new Ingredients(
            project, List.of(content), project.resolve("templates"), project.resolve("assets"), 2);
    List<Manuscript> manuscripts =
        Manuscripts.of(site, ingredients, new Store(kept()), program, findings);
    assertEquals(false, findings.hasErrors(), () -> findings.sorted().toString());
    return manuscripts;
  }

  private Path kept() {
    return project.resolve("target/cache/manuscripts");
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    String changed = text.replaceFirst(Pattern.quote(from), to);
    assertNotEquals(text, changed, file);
    Files.writeString(path, changed);
  }
}
