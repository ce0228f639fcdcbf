package dk.vejviser.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Kind;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeWalkTest {
  private static final String FOLDERS =
      "alerts, cases, checks, data, guides, help, images, journeys, offers, pages, sheets, terms";

  @TempDir Path folder;
  private final Findings findings = new Findings();

  private Path write(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "x");
  }

  private ContentTree walk() {
    return TreeWalk.of(folder.resolve("content"), "content", findings).orElseThrow();
  }

  private static Finding unknown(String file) {
    return Finding.of(Rule.UNKNOWN_FILE, Place.of(file), FOLDERS);
  }

  @Test
  void pagesAreSortedByNameWhateverOrderTheDiskHas() throws IOException {
    write("content/guides/b.md");
    write("content/guides/a.md");
    write("content/guides/a-b.md");
    write("content/help/c.md");
    ContentTree tree = walk();
    assertEquals(
        List.of("content/guides/a-b.md", "content/guides/a.md", "content/guides/b.md"),
        tree.pages().get(Kind.GUIDE).stream().map(ContentFile::label).toList());
    assertEquals(List.of(Kind.GUIDE, Kind.HELP), List.copyOf(tree.pages().keySet()));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void licenceReadmeSettingsImagesAndHiddenFilesMayStandThere() throws IOException {
    write("content/LICENSE");
    write("content/README.md");
    write("content/jbake.properties");
    write("content/images/2026/kort.PNG");
    write("content/data/site.yaml");
    write("content/guides/.DS_Store");
    assertEquals(List.of("site.yaml"), List.copyOf(walk().data().keySet()));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void whateverHasNoPlaceIsAFinding() throws IOException {
    write("content/notes.txt");
    write("content/giudes/a.md");
    write("content/guides/a.txt");
    write("content/guides/more/a.md");
    write("content/data/contact.yaml");
    write("content/images/kort.pdf");
    walk();
    assertEquals(
        List.of(
            unknown("content/data/contact.yaml")
                .suggesting("contact.yaml", List.of("contacts.yaml")),
            unknown("content/giudes").suggesting("giudes", List.of("guides")),
            unknown("content/guides/a.txt"),
            unknown("content/guides/more"),
            unknown("content/images/kort.pdf"),
            unknown("content/notes.txt")),
        findings.sorted());
  }

  @Test
  void aLinkThatLeadsOutIsAFindingAndNotFollowed() throws IOException {
    Path secret = write("elsewhere/secret.md");
    write("content/guides/a.md");
    Files.createSymbolicLink(folder.resolve("content/guides/b.md"), secret);
    Files.createSymbolicLink(folder.resolve("content/help"), secret.getParent());
    ContentTree tree = walk();
    assertEquals(1, tree.pages().get(Kind.GUIDE).size());
    assertTrue(!tree.pages().containsKey(Kind.HELP));
    assertEquals(
        List.of(
            Finding.of(
                Rule.PATH_OUTSIDE_CONTENT, Place.of("content/guides/b.md"), secret.toString()),
            Finding.of(
                Rule.PATH_OUTSIDE_CONTENT,
                Place.of("content/help"),
                secret.getParent().toString())),
        findings.sorted());
  }

  @Test
  void aLinkInsideTheContentIsFollowedAndOneToNothingIsUnreadable() throws IOException {
    Path guide = write("content/guides/a.md");
    Files.createSymbolicLink(folder.resolve("content/guides/b.md"), guide);
    Files.createSymbolicLink(folder.resolve("content/guides/c.md"), folder.resolve("nothing"));
    assertEquals(2, walk().pages().get(Kind.GUIDE).size());
    assertEquals(
        List.of("content/guides/c.md:1:1 unreadable-file [word.vanished]"),
        findings.sorted().stream()
            .map(f -> f.place() + " " + f.rule().key() + " " + f.args())
            .toList());
  }

  @Test
  void aFolderThatIsNotThereIsAFinding() {
    assertEquals(Optional.empty(), TreeWalk.of(folder.resolve("nothing"), "content", findings));
    assertEquals(List.of(Finding.of(Rule.MISSING_FILE, Place.of("content"))), findings.sorted());
  }
}
