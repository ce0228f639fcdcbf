package dk.vejviser.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Build;
import dk.vejviser.build.Folders;
import dk.vejviser.build.Projects;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.picture.Shots;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview shows what a build would publish, finds what a check finds, and does no more. */
class LiveSiteTest {
  private static final long SEED = 2026;
  private static final String GUIDE = "guider/tag-en-kopi/index.html";

  @TempDir Path project;
  private Path content;
  private LiveSite site;

  @BeforeEach
  void aProjectThatIsLookedAt() throws IOException {
    content = project.resolve("content");
    Folders.copy(
        Folders.files(Projects.GOLDEN.resolve("content")),
        Projects.GOLDEN.resolve("content"),
        content);
    for (String part : List.of("templates", "assets")) {
      Path from = Projects.REPOSITORY.resolve(part);
      Folders.copy(Folders.files(from), from, project.resolve(part));
    }
    replace("content/data/site.yaml", "email: hej@proeve.example", "placeholder: true");
    site = LiveSite.open(settings(false));
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void everyPageIsWhatABuildWouldBakeButForTheAddressOfItsAssets() throws IOException {
    assertSameAsBuilt();
  }

  @Test
  void aChangedGuideShowsAtOnceAndWhatDidNotChangeIsTheSameObject() throws IOException {
    byte[] about = page("om/index.html");
    byte[] guide = page(GUIDE);
    change("content/guides/tag-en-kopi.md", "Skriv det vigtigste ned.", "Skriv det ned.");
    assertTrue(text(GUIDE).contains("Skriv det ned."));
    assertNotSame(guide, page(GUIDE));
    assertSame(about, page("om/index.html"));
    assertSameAsBuilt();
  }

  @Test
  void aTemplateChangesThePagesThatUseItAndAStyleChangesNone() throws IOException {
    byte[] guide = page(GUIDE);
    change("assets/css/component/actions.css", "}", "} .x { color: red }");
    assertSame(guide, page(GUIDE));
    assertTrue(
        Files.readString(site.current().assets().resolve("assets/preview/css/main.css"))
            .contains(".x { color: red }"));
    change("templates/page/guide.peb", "<h1>", "<h1 class=\"x\">");
    assertTrue(text(GUIDE).contains("<h1 class=\"x\">"));
    assertSameAsBuilt();
  }

  @Test
  void coloursOfItsOwnShowAtOnce() throws IOException {
    change(
        "content/data/site.yaml",
        "language: da",
        "language: da\ncolours: {light: \"#0a6b4f\", dark: \"#7fd6b4\"}");
    assertTrue(
        Files.readString(site.current().assets().resolve("assets/preview/css/main.css"))
            .contains(":root { --blue: #0a6b4f;"));
    assertSameAsBuilt();
  }

  @Test
  void aFaultLeavesTheLastGoodPageAndIsFoundLikeACheckFindsIt() throws IOException {
    byte[] guide = page(GUIDE);
    change("content/guides/tag-en-kopi.md", "topics: [backup]", "topics: [bakcup]");
    assertSame(guide, page(GUIDE));
    assertFoundAsByCheck("unknown-topic");
    change("content/guides/tag-en-kopi.md", "topics: [bakcup]", "topics: [backup]");
    assertArrayEquals(guide, page(GUIDE));
    assertFoundAsByCheck("");
  }

  @Test
  void aChangedPictureShowsAtOnceAndABrokenOneLeavesTheLastGoodPage() throws IOException {
    Path picture = content.resolve("images/kontor.jpg");
    Files.write(picture, Shots.fromCamera(600, 300, 1));
    site.refresh(List.of(picture.toRealPath()));
    byte[] guide = page(GUIDE);
    assertTrue(text(GUIDE).contains("width=\"600\" height=\"300\""), text(GUIDE));
    assertSameAsBuilt();
    Files.write(picture, Arrays.copyOf(Files.readAllBytes(picture), 3000));
    site.refresh(List.of(picture.toRealPath()));
    assertSame(guide, page(GUIDE));
    assertTrue(Files.exists(site.current().assets().resolve("images/kontor.jpg")));
    assertFoundAsByCheck("picture-broken");
  }

  @Test
  void aTemplateThatFailsLeavesTheLastGoodPage() throws IOException {
    byte[] guide = page(GUIDE);
    change("templates/page/guide.peb", "<h1>", "<h1>{{ page.nothing.here }}");
    assertSame(guide, page(GUIDE));
    assertFoundAsByCheck("template-error");
    change("templates/page/guide.peb", "{{ page.nothing.here }}", "");
    assertArrayEquals(guide, page(GUIDE));
    assertFoundAsByCheck("");
  }

  @Test
  void aFileThatIsHalfWrittenRenamedOrGoneIsMended() throws IOException {
    Path file = content.resolve("guides/tag-en-kopi.md");
    String text = Files.readString(file);
    byte[] guide = page(GUIDE);
    for (String half : List.of("", "---\ntitle: Tag", text.substring(0, text.length() / 2))) {
      Files.writeString(file, half);
      site.refresh(List.of(file));
      assertFoundAsByCheck("");
    }
    Files.delete(file);
    site.refresh(List.of(file));
    assertFoundAsByCheck("");
    Files.writeString(file, text);
    site.refresh(List.of(file));
    assertArrayEquals(guide, page(GUIDE));
    assertSameAsBuilt();
  }

  @Test
  void aPageUnderAnotherNameIsGoneFromItsOld() throws IOException {
    Path old = content.resolve("pages/om.md");
    Path renamed = content.resolve("pages/om-os.md");
    Files.move(old, renamed);
    site.refresh(List.of(old, renamed));
    assertTrue(text("om-os/index.html").contains("<h1"));
    assertEquals(Optional.empty(), site.current().page("om/index.html"));
  }

  @Test
  void draftsAndAnotherDayShowWhatIsNotPublicYet() throws IOException {
    replace("content/pages/om.md", "\nsummary:", "\nstatus: draft\nsummary:");
    site.refresh(List.of());
    assertEquals(Optional.empty(), site.current().page("om/index.html"));
    site.close();
    site = LiveSite.open(settings(true));
    assertTrue(text("om/index.html").contains("<h1"));
  }

  @Test
  void anEditionThatHasBeenOvertakenIsNotChecked() throws IOException {
    Edition old = site.current();
    site.refresh(List.of());
    assertEquals(Optional.empty(), site.proofread(old));
  }

  @Test
  void aSiteThatHasNeverBeenWholeSaysWhy() throws IOException {
    site.close();
    Files.writeString(content.resolve("data/site.yaml"), "name: [");
    site = LiveSite.open(settings(false));
    assertFalse(site.current().isShown());
    assertFoundAsByCheck("malformed-yaml");
  }

  @Test
  void afterARandomWalkThroughChangesItIsWhatAFreshOneIs() throws IOException {
    Random random = new Random(SEED);
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("content", "templates")) {
      files.addAll(Folders.files(project.resolve(folder)));
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
      site.refresh(List.of(file));
      assertFoundAsByCheck("");
      Files.write(file, old);
      site.refresh(List.of(file));
    }
    assertSameAsBuilt();
  }

  /** The whole site, search, feeds and JSON included, is that of a build that prints nothing. */
  private void assertSameAsBuilt() throws IOException {
    Proofread proofs = site.proofread(site.current()).orElseThrow();
    Path output = project.resolve("built");
    Settings settings =
        new Settings(
            project, content, output, Optional.empty(), Projects.DAY, false, Purpose.PUBLISH, 2);
    Path info = content.resolve("data/site.yaml");
    String written = Files.readString(info);
    Findings findings = new Findings();
    Files.writeString(info, written + "paper: false\n");
    Build.run(settings, findings, phase -> {});
    Files.writeString(info, written);
    assertEquals(findings.sorted(), proofs.findings());
    assertEquals(comparable(output), comparable(proofs.folder().orElseThrow()));
  }

  /** Texts by name, without what a preview leaves out or names otherwise. */
  private static Map<String, String> comparable(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : Folders.files(folder)) {
      String name = Folders.name(folder, file).replaceFirst("^assets/[^/]+/", "assets/");
      if (!name.matches("offline/.*|service-worker\\.js|files\\.sha256|\\.vejviser")) {
        texts.put(
            name,
            Files.readString(file, StandardCharsets.ISO_8859_1)
                .replaceAll("assets/(preview|[0-9a-f]{10})", "assets")
                .replaceFirst(
                    "<script type=\"module\" src=\"/assets/js/start.js\"></script>\n", ""));
      }
    }
    return texts;
  }

  private void assertFoundAsByCheck(String rule) throws IOException {
    Proofread proofs = site.proofread(site.current()).orElseThrow();
    Settings check =
        new Settings(
            project,
            content,
            project.resolve("check"),
            Optional.empty(),
            Projects.DAY,
            false,
            Purpose.CHECK,
            2);
    Findings findings = new Findings();
    Build.run(check, findings, phase -> {});
    assertEquals(findings.sorted(), proofs.findings());
    assertTrue(
        rule.isEmpty() || rules(proofs.findings()).contains(rule), proofs.findings()::toString);
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().key()).toList();
  }

  private Settings settings(boolean drafts) {
    return new Settings(
        project,
        content,
        project.resolve("target/preview/1"),
        Optional.empty(),
        Projects.DAY,
        drafts,
        Purpose.PREVIEW,
        2);
  }

  private byte[] page(String file) {
    return site.current().page(file).orElseThrow();
  }

  private String text(String file) {
    return new String(page(file), StandardCharsets.UTF_8);
  }

  private void change(String file, String from, String to) throws IOException {
    replace(file, from, to);
    site.refresh(List.of(project.resolve(file).toRealPath()));
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), file);
    Files.writeString(path, text.replace(from, to));
  }
}
