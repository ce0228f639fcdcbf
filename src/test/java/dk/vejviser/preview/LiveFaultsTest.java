package dk.vejviser.preview;

import static dk.vejviser.preview.LookedAtProject.GUIDE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Folders;
import dk.vejviser.picture.Shots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks while it is written leaves the last good page, and is found as a check finds it. */
class LiveFaultsTest {
  private static final long SEED = 2026;

  @TempDir Path folder;
  private LookedAtProject project;

  @BeforeEach
  void aProjectThatIsLookedAt() throws IOException {
    project = LookedAtProject.golden(folder);
  }

  @AfterEach
  void close() throws IOException {
    project.close();
  }

  @Test
  void aFaultLeavesTheLastGoodPageAndIsFoundLikeACheckFindsIt() throws IOException {
    byte[] guide = project.page(GUIDE);
    project.change("content/guides/tag-en-kopi.md", "topics: [backup]", "topics: [bakcup]");
    assertSame(guide, project.page(GUIDE));
    project.assertFoundAsByCheck("unknown-topic");
    project.change("content/guides/tag-en-kopi.md", "topics: [bakcup]", "topics: [backup]");
    assertArrayEquals(guide, project.page(GUIDE));
    project.assertFoundAsByCheck("");
  }

  @Test
  void aChangedPictureShowsAtOnceAndABrokenOneLeavesTheLastGoodPage() throws IOException {
    Path picture = project.file("content/images/kontor.jpg");
    Files.write(picture, Shots.fromCamera(600, 300, 1));
    project.site().refresh(List.of(picture.toRealPath()));
    byte[] guide = project.page(GUIDE);
    assertTrue(project.text(GUIDE).contains("width=\"600\" height=\"300\""), project.text(GUIDE));
    project.assertSameAsBuilt();
    Files.write(picture, Arrays.copyOf(Files.readAllBytes(picture), 3000));
    project.site().refresh(List.of(picture.toRealPath()));
    assertSame(guide, project.page(GUIDE));
    assertTrue(Files.exists(project.site().current().assets().resolve("images/kontor.jpg")));
    project.assertFoundAsByCheck("picture-broken");
  }

  @Test
  void aContentFolderThatIsGoneForAMomentIsNamedAndItsPagesStay() throws IOException {
    byte[] guide = project.page(GUIDE);
    Path content = project.file("content");
    Path away = Files.move(content, project.file("away"));
    NoSuchFileException gone =
        assertThrows(NoSuchFileException.class, () -> project.site().refresh(List.of()));
    assertEquals(content.toString(), gone.getFile());
    assertSame(guide, project.page(GUIDE));
    Files.move(away, content);
    project.site().refresh(List.of());
    assertArrayEquals(guide, project.page(GUIDE));
  }

  @Test
  void aSynonymThatLeadsNowhereIsFoundWhereItStandsNowUntilItIsMended() throws IOException {
    String synonyms = "content/data/synonyms.txt";
    project.change(synonyms, "=> backup", "=> bakcup");
    project.assertFoundAsByCheck("synonym-leads-nowhere");
    project.change(synonyms, "kopi af", "# ord\nkopi af");
    project.assertFoundAsByCheck("synonym-leads-nowhere");
    project.change("content/guides/tag-en-kopi.md", "title: Tag", "title: Tag nu");
    project.assertFoundAsByCheck("synonym-leads-nowhere");
    project.change(synonyms, "=> bakcup", "=> backup");
    project.assertFoundAsByCheck("");
  }

  @Test
  void aTemplateThatFailsLeavesTheLastGoodPage() throws IOException {
    byte[] guide = project.page(GUIDE);
    project.change("templates/page/guide.peb", "<h1>", "<h1>{{ page.nothing.here }}");
    assertSame(guide, project.page(GUIDE));
    project.assertFoundAsByCheck("template-error");
    project.change("templates/page/guide.peb", "{{ page.nothing.here }}", "");
    assertArrayEquals(guide, project.page(GUIDE));
    project.assertFoundAsByCheck("");
  }

  @Test
  void aFileThatIsHalfWrittenRenamedOrGoneIsMended() throws IOException {
    Path file = project.file("content/guides/tag-en-kopi.md");
    String text = Files.readString(file);
    byte[] guide = project.page(GUIDE);
    for (String half : List.of("", "---\ntitle: Tag", text.substring(0, text.length() / 2))) {
      Files.writeString(file, half);
      project.site().refresh(List.of(file));
      project.assertFoundAsByCheck("");
    }
    Files.delete(file);
    project.site().refresh(List.of(file));
    project.assertFoundAsByCheck("");
    Files.writeString(file, text);
    project.site().refresh(List.of(file));
    assertArrayEquals(guide, project.page(GUIDE));
    project.assertSameAsBuilt();
  }

  @Test
  void aSiteThatHasNeverBeenWholeSaysWhy() throws IOException {
    Files.writeString(project.file("content/data/site.yaml"), "name: [");
    project = project.anew(false);
    assertFalse(project.site().current().isShown());
    project.assertFoundAsByCheck("malformed-yaml");
  }

  @Test
  void afterARandomWalkThroughChangesItIsWhatAFreshOneIs() throws IOException {
    Random random = new Random(SEED);
    List<Path> files = new ArrayList<>();
    for (String part : List.of("content", "templates")) {
      files.addAll(Folders.files(project.file(part)));
    }
    for (int i = 0; i < 12; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] old = Files.readAllBytes(file);
      String text = new String(old, StandardCharsets.UTF_8);
      int cut = random.nextInt(text.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> Files.delete(file);
        case 1 -> Files.writeString(file, text.substring(0, cut));
        default -> Files.writeString(file, text.substring(0, cut) + "\n" + text.substring(cut));
      }
      project.site().refresh(List.of(file));
      project.assertFoundAsByCheck("");
      Files.write(file, old);
      project.site().refresh(List.of(file));
    }
    project.assertSameAsBuilt();
  }
}
