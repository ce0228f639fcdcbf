package dk.vejviser.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Build;
import dk.vejviser.build.Folders;
import dk.vejviser.build.Projects;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A project of its own that a preview looks at, beside what builds and checks of it say. */
final class LookedAtProject implements AutoCloseable {
  /** The page that {@code content/guides/tag-en-kopi.md} becomes. */
  static final String GUIDE = "guider/tag-en-kopi/index.html";

  private final Path folder;
  private final LiveSite site;

  private LookedAtProject(Path folder, LiveSite site) {
    this.folder = folder;
    this.site = site;
  }

  /** Writes the golden site's project into an empty folder and looks at it. */
  static LookedAtProject golden(Path folder) throws IOException {
    Projects.writeGolden(folder);
    replace(
        folder.resolve("content/data/site.yaml"), "email: hej@proeve.example", "placeholder: true");
    return open(folder, false);
  }

  /** The same files looked at by another preview, in this one's stead. */
  LookedAtProject anew(boolean drafts) throws IOException {
    close();
    return open(folder, drafts);
  }

  LiveSite site() {
    return site;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  byte[] page(String file) {
    return site.current().page(file).orElseThrow();
  }

  String text(String file) {
    return new String(page(file), StandardCharsets.UTF_8);
  }

  /** Replaces words in a file and has the preview take it in. */
  void change(String file, String from, String to) throws IOException {
    replace(file, from, to);
    site.refresh(List.of(file(file).toRealPath()));
  }

  /** Replaces words in a file; fails where they are not in it. */
  void replace(String file, String from, String to) throws IOException {
    replace(file(file), from, to);
  }

  /** The whole site, search, feeds and JSON included, is that of a build that prints nothing. */
  void assertSameAsBuilt() throws IOException {
    Proofread proofs = site.proofread(site.current()).orElseThrow();
    Settings settings = settings(folder, "built", false, Purpose.PUBLISH);
    Path info = file("content/data/site.yaml");
    String written = Files.readString(info);
    Projects.leaveOutDocuments(file("content"));
    List<Finding> findings = findings(settings);
    Files.writeString(info, written);
    assertEquals(findings, proofs.findings());
    assertEquals(comparable(settings.output()), comparable(proofs.folder().orElseThrow()));
  }

  /**
   * The preview finds what a check finds.
   *
   * @param rule one that must be broken; empty for any or none
   */
  void assertFoundAsByCheck(String rule) throws IOException {
    Proofread proofs = site.proofread(site.current()).orElseThrow();
    assertEquals(findings(settings(folder, "check", false, Purpose.CHECK)), proofs.findings());
    assertTrue(
        rule.isEmpty() || rules(proofs.findings()).contains(rule), proofs.findings()::toString);
  }

  @Override
  public void close() throws IOException {
    site.close();
  }

  private static LookedAtProject open(Path folder, boolean drafts) throws IOException {
    Settings settings = settings(folder, "target/preview/1", drafts, Purpose.PREVIEW);
    return new LookedAtProject(folder, LiveSite.open(settings));
  }

  private static Settings settings(Path folder, String output, boolean drafts, Purpose purpose) {
    return Projects.within(folder, output, Optional.empty(), drafts, purpose);
  }

  private static List<Finding> findings(Settings settings) throws IOException {
    Findings findings = new Findings();
    Build.run(settings, findings, phase -> {});
    return findings.sorted();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().key()).toList();
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

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), file::toString);
    Files.writeString(file, text.replace(from, to));
  }
}
