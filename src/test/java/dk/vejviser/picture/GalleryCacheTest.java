package dk.vejviser.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.product.Pictures;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What was developed is kept; neither threads, a damaged cache nor a missing library change the
 * site.
 */
class GalleryCacheTest extends Hanging {

  @Test
  void whatWasDevelopedOnceIsTakenFromTheCache() throws IOException {
    write("a.jpg", Shots.fromCamera(900, 500, 3));
    publish("one");
    int asked = encoder.asked.get();
    assertEquals(2, asked);
    publish("two");
    assertEquals(asked, encoder.asked.get());
    assertSame(files("one"), files("two"));
    write("a.jpg", Shots.fromCamera(901, 500, 3));
    publish("three");
    assertTrue(encoder.asked.get() > asked);
  }

  @Test
  void anEntryThatIsCutShortChangedOrAnothersIsMadeAnew() throws IOException {
    write("a.jpg", Shots.fromCamera(501, 300, 1));
    publish("zero");
    byte[] others = Files.readAllBytes(entries().get(0));
    Files.delete(entries().get(0));
    write("a.jpg", Shots.fromCamera(500, 300, 1));
    publish("one");
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    List<byte[]> damaged =
        List.of(
            new byte[0],
            others,
            Arrays.copyOf(whole, 40),
            Arrays.copyOf(whole, whole.length - 1),
            changed);
    for (byte[] bytes : damaged) {
      int asked = encoder.asked.get();
      Files.write(entry, bytes);
      publish("two");
      assertEquals(asked + 1, encoder.asked.get());
      assertSame(files("one"), files("two"));
      assertArrayEquals(whole, Files.readAllBytes(entry));
    }
  }

  @Test
  void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
    write("a.jpg", Shots.fromCamera(500, 300, 1));
    Files.writeString(folder.resolve("file"), "no folder");
    publish("one", "file", 2, encoder);
    publish("two", "cache", 2, encoder);
    assertSame(files("one"), files("two"));
  }

  @Test
  void anotherBuildGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("a" + i + ".jpg", Shots.fromCamera(500 + i, 300, i + 1));
    }
    publish("one", "cache-one", 1, encoder);
    publish("two", "cache-two", 7, encoder);
    assertSame(files("one"), files("two"));
  }

  @Test
  void withoutTheLibraryTheOriginalsArePublishedWithOneWarning() throws IOException {
    write("a.jpg", Shots.fromCamera(900, 500, 6));
    write("b.png", Shots.fromProgram(900, 500));
    Findings findings = new Findings();
    Pictures pictures =
        Gallery.of(folder.resolve("content"), "content", 2, NONE)
            .publish(folder.resolve("out"), folder.resolve("cache"), findings);
    assertEquals(
        List.of("content/images:1:1 WEBP_UNAVAILABLE"),
        findings.sorted().stream().map(f -> f.place() + " " + f.rule()).toList());
    assertEquals(Set.of("images/a.jpg", "images/b.png"), files("out").keySet());
    assertEquals(List.of(), pictures.at("images/a.jpg").orElseThrow().copies());
    assertEquals(500, image("out", "images/a.jpg").getWidth());
    // What was made without it is no answer for a machine that has it.
    assertEquals(1, publish("two").at("images/a.jpg").orElseThrow().copies().size());
  }

  @Test
  void withoutPhotographsNobodyMissesTheLibrary() throws IOException {
    write("a.svg", Shots.latin("<svg width='9' height='9'/>"));
    Findings findings = new Findings();
    Gallery.of(folder.resolve("content"), "content", 2, NONE)
        .publish(folder.resolve("out"), folder.resolve("cache"), findings);
    assertEquals(List.of(), findings.sorted());
  }
}
