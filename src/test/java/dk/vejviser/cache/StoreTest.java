package dk.vejviser.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found is what was kept, or nothing. */
class StoreTest {
  private static final String KEY = "c0ffee";
  private static final byte[] BYTES = "nødplan".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Store store;
  private Path entry;

  @BeforeEach
  void aStoreWithAnEntry() {
    store = new Store(folder.resolve("store"));
    entry = folder.resolve("store").resolve(KEY);
    store.keep(KEY, BYTES);
  }

  @Test
  void bytesAreFoundUnderTheirKeyOnly() {
    assertArrayEquals(BYTES, store.find(KEY).orElseThrow());
    assertEquals(Optional.empty(), store.find("c0ffef"));
  }

  @Test
  void nothingIsLeftBesideAnEntry() throws IOException {
    assertEquals(List.of(KEY), names());
  }

  @Test
  void noBytesAreBytesToo() {
    store.keep("0", new byte[0]);
    assertArrayEquals(new byte[0], store.find("0").orElseThrow());
  }

  @Test
  void anEntryThatIsCutAnywhereIsNone() throws IOException {
    byte[] whole = Files.readAllBytes(entry);
    for (int length = 0; length < whole.length; length++) {
      Files.write(entry, Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), store.find(KEY), length + " bytes");
    }
  }

  @Test
  void anEntryWithAnyOneBitFlippedIsNone() throws IOException {
    byte[] whole = Files.readAllBytes(entry);
    for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
      byte[] flipped = whole.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Files.write(entry, flipped);
      assertEquals(Optional.empty(), store.find(KEY), "bit " + bit);
    }
  }

  @Test
  void anEntryUnderTheNameOfAnotherIsNone() throws IOException {
    Files.copy(entry, entry.resolveSibling("beef"));
    assertEquals(Optional.empty(), store.find("beef"));
  }

  @Test
  void ofWhatIsNoLongerAskedForTheNewestStayFourTimesAsManyAsAreInUse() throws IOException {
    for (int day = 0; day < 10; day++) {
      store.keep("d" + day, BYTES);
      Files.setLastModifiedTime(entry.resolveSibling("d" + day), FileTime.from(day, TimeUnit.DAYS));
    }
    Files.writeString(entry.resolveSibling("beef123.part"), "half");
    Store next = new Store(entry.getParent());
    next.find(KEY);
    next.sweep();
    assertEquals(List.of(KEY, "d6", "d7", "d8", "d9"), names());
  }

  @Test
  void whatIsInUseStaysHoweverOldItIs() throws IOException {
    Files.setLastModifiedTime(entry, FileTime.fromMillis(0));
    store.sweep();
    assertEquals(List.of(KEY), names());
  }

  @Test
  void whereNothingCanBeKeptNothingIsFound() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Store none = new Store(file);
    none.keep(KEY, BYTES);
    none.sweep();
    assertEquals(Optional.empty(), none.find(KEY));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(entry.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
