package dk.vejviser.preview;

import static dk.vejviser.preview.LookedAtProject.GUIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview shows what a build would publish, and does no more. */
class LiveSiteTest {
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
  void everyPageIsWhatABuildWouldBakeButForTheAddressOfItsAssets() throws IOException {
    project.assertSameAsBuilt();
  }

  @Test
  void aChangedGuideShowsAtOnceAndWhatDidNotChangeIsTheSameObject() throws IOException {
    byte[] about = project.page("om/index.html");
    byte[] guide = project.page(GUIDE);
    project.change("content/guides/tag-en-kopi.md", "Skriv det vigtigste ned.", "Skriv det ned.");
    assertTrue(project.text(GUIDE).contains("Skriv det ned."));
    assertNotSame(guide, project.page(GUIDE));
    assertSame(about, project.page("om/index.html"));
    project.assertSameAsBuilt();
  }

  @Test
  void aTemplateChangesThePagesThatUseItAndAStyleChangesNone() throws IOException {
    byte[] guide = project.page(GUIDE);
    project.change("assets/css/component/actions.css", "}", "} .x { color: red }");
    assertSame(guide, project.page(GUIDE));
    assertTrue(
        Files.readString(project.site().current().assets().resolve("assets/preview/css/main.css"))
            .contains(".x { color: red }"));
    project.change("templates/page/guide.peb", "<h1>", "<h1 class=\"x\">");
    assertTrue(project.text(GUIDE).contains("<h1 class=\"x\">"));
    project.assertSameAsBuilt();
  }

  @Test
  void coloursOfItsOwnShowAtOnce() throws IOException {
    project.change(
        "content/data/site.yaml",
        "language: da",
        "language: da\ncolours: {light: \"#0a6b4f\", dark: \"#7fd6b4\"}");
    assertTrue(
        Files.readString(project.site().current().assets().resolve("assets/preview/css/main.css"))
            .contains(":root { --blue: #0a6b4f;"));
    project.assertSameAsBuilt();
  }

  @Test
  void aPageUnderAnotherNameIsGoneFromItsOld() throws IOException {
    Path old = project.file("content/pages/om.md");
    Path renamed = project.file("content/pages/om-os.md");
    Files.move(old, renamed);
    project.site().refresh(List.of(old, renamed));
    assertTrue(project.text("om-os/index.html").contains("<h1"));
    assertEquals(Optional.empty(), project.site().current().page("om/index.html"));
  }

  @Test
  void draftsAndAnotherDayShowWhatIsNotPublicYet() throws IOException {
    project.replace("content/pages/om.md", "\nsummary:", "\nstatus: draft\nsummary:");
    project.site().refresh(List.of());
    assertEquals(Optional.empty(), project.site().current().page("om/index.html"));
    project = project.anew(true);
    assertTrue(project.text("om/index.html").contains("<h1"));
  }

  @Test
  void anEditionThatHasBeenOvertakenIsNotChecked() throws IOException {
    Edition old = project.site().current();
    project.site().refresh(List.of());
    assertEquals(Optional.empty(), project.site().proofread(old));
  }
}
