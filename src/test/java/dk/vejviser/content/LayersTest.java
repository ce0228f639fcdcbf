package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.build.Projects;
import dk.vejviser.model.Effect;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder over another. */
class LayersTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content");
  private static final String GUIDE = "guides/tag-en-kopi.md";

  @TempDir private Path project;
  private final Findings findings = new Findings();
  private Path own;
  private Path base;

  @BeforeEach
  void twoFolders() throws IOException {
    own = project.resolve("own");
    base = project.resolve("base");
    Projects.writeContent(base);
    write(
        "data/site.yaml",
        Files.readString(base.resolve("data/site.yaml"))
            .replace("Prøveportalen", "Vores portal")
            .concat("extends: ../base\n"));
  }

  @Test
  void whatItLacksComesFromBelow() throws IOException {
    Site site = read();
    assertEquals(List.of(), found());
    assertEquals("Vores portal", site.info().name());
    assertEquals(
        ContentReader.read(base, options("base"), new Findings()).orElseThrow().pages().keySet(),
        site.pages().keySet());
    assertEquals("base/" + GUIDE, guide(site).head().file());
  }

  @Test
  void itsOwnFileStandsForTheOneBelow() throws IOException {
    write(GUIDE, Files.readString(base.resolve(GUIDE)).replace("Tag en kopi", "Vores kopi"));
    Site site = read();
    assertEquals("Vores kopi", guide(site).title());
    assertEquals("own/" + GUIDE, guide(site).head().file());
  }

  @Test
  void aPictureForSharingIsThereAndHasTheSizeThatPagesState() throws IOException {
    String info = Files.readString(own.resolve("data/site.yaml"));
    write("data/site.yaml", info + "shared: images/delt.png\n");
    assertEquals(List.of("own/data/site.yaml:13:9 missing-file"), foundAfterReading());
    Files.createDirectories(own.resolve("images"));
    Files.copy(GOLDEN.resolve("images/skaerm.png"), own.resolve("images/delt.png"));
    assertEquals(List.of("own/data/site.yaml:13:9 bad-value"), foundAfterReading());
    Files.write(own.resolve("images/delt.png"), new byte[20]);
    assertEquals(List.of("own/data/site.yaml:13:9 bad-value"), foundAfterReading());
    Path right = Path.of("src/test/resources/trade-association/images/delt.png");
    Files.write(own.resolve("images/delt.png"), Files.readAllBytes(right));
    assertEquals(List.of(), foundAfterReading());
  }

  @Test
  void anArchivedFileTakesAPageAway() throws IOException {
    write(
        "alerts/falske-regninger.md",
        Files.readString(base.resolve("alerts/falske-regninger.md"))
            .replaceFirst("---\n", "---\nstatus: archived\n"));
    assertEquals(Optional.empty(), read().page(new PageId(Kind.ALERT, "falske-regninger")));
  }

  @Test
  void registersAreJoinedEntryByEntry() throws IOException {
    List<String> before =
        new ArrayList<>(
            ContentReader.read(base, options("base"), new Findings())
                .orElseThrow()
                .registers()
                .topics()
                .keySet());
    write(
        "data/topics.yaml",
        "- {id: %s, name: Vores navn, ask: \"Hvad?\"}\n- {id: nyt, name: Nyt, ask: \"Hvad?\"}\n"
            .formatted(before.get(0)));
    Site site = read();
    before.add("nyt");
    assertEquals(before, List.copyOf(site.registers().topics().keySet()));
    assertEquals("Vores navn", site.registers().topics().get(before.get(0)).name());
  }

  @Test
  void howOftenTheOtherPortalWasReadIsNotItsOwn() throws IOException {
    Files.writeString(base.resolve("data/effect.tsv"), "2026-W47\tvi-er-ramt\tbegun\t9\n");
    assertEquals(Effect.NONE, read().registers().effect());
  }

  @Test
  void findingsNameTheFileThatTheyAreIn() throws IOException {
    Files.writeString(base.resolve("guides/nederst.md"), "");
    write("guides/oeverst.md", "");
    read();
    assertEquals(
        List.of("base/guides/nederst.md:1:1 empty-file", "own/guides/oeverst.md:1:1 empty-file"),
        found());
  }

  @Test
  void anIdThatStandsTwiceInOneFileIsStillAFinding() throws IOException {
    String line = "- {id: nyt, name: Nyt, ask: \"Hvad?\"}\n";
    write("data/topics.yaml", line + line);
    read();
    assertEquals(List.of("own/data/topics.yaml:2:8 duplicate-id"), found());
  }

  @Test
  void aFolderThatIsNotThereIsFoundWhereItIsNamed() throws IOException {
    write(
        "data/site.yaml",
        Files.readString(own.resolve("data/site.yaml")).replace("../base", "../bse"));
    assertEquals(List.of("own/data/site.yaml:12:10 missing-content"), foundAfterReading());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../b\\0se", "../b\\ud800se"})
  void whatIsNoPathIsNoFolder(String words) throws IOException {
    write(
        "data/site.yaml",
        Files.readString(own.resolve("data/site.yaml")).replace("../base", '"' + words + '"'));
    assertEquals(List.of("own/data/site.yaml:12:10 missing-content"), foundAfterReading());
  }

  @Test
  void aFolderIsNotOverItself() throws IOException {
    write(
        "data/site.yaml", Files.readString(own.resolve("data/site.yaml")).replace("../base", "."));
    assertEquals(List.of("own/data/site.yaml:12:10 missing-content"), foundAfterReading());
  }

  @Test
  void aLogoThatIsNotThereIsFoundWhereItIsNamed() throws IOException {
    look("logo: images/logo.svg\n");
    assertEquals(List.of("own/data/site.yaml:13:7 missing-file"), foundAfterReading());
    write("images/logo.svg", "<svg/>");
    assertEquals(List.of(), foundAfterReading());
    assertEquals(Optional.of("images/logo.svg"), read().info().look().logo());
  }

  private void look(String lines) throws IOException {
    write("data/site.yaml", Files.readString(own.resolve("data/site.yaml")) + lines);
  }

  private List<String> foundAfterReading() {
    Findings fresh = new Findings();
    ContentReader.read(own, options("own"), fresh);
    return lines(fresh);
  }

  private Site read() {
    return ContentReader.read(own, options("own"), findings).orElseThrow();
  }

  private List<String> found() {
    return lines(findings);
  }

  private static List<String> lines(Findings findings) {
    return findings.sorted().stream().map(one -> one.place() + " " + one.rule().key()).toList();
  }

  private static Page guide(Site site) {
    return site.page(new PageId(Kind.GUIDE, "tag-en-kopi")).orElseThrow();
  }

  private void write(String name, String text) throws IOException {
    Path file = own.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static ContentReader.Options options(String label) {
    return new ContentReader.Options(LocalDate.of(2026, 11, 23), false, Optional.empty(), label);
  }
}
