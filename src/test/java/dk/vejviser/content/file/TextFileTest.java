package dk.vejviser.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
  @TempDir Path folder;
  private final Findings findings = new Findings();

  private Optional<String> read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("x.md"), bytes);
    return TextFile.read(new ContentFile(path, "x.md", "content/x.md"), findings)
        .map(SourceText::text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String before, int fault, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(before));
    out.write(fault);
    out.writeBytes(bytes(after));
    return out.toByteArray();
  }

  @Test
  void textIsReadAsUtf8() throws IOException {
    assertEquals(Optional.of("blåbærgrød 😀"), read(bytes("blåbærgrød 😀")));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertEquals(Optional.of("---\n"), read(bytes("\uFEFF---\n")));
  }

  @Test
  void theFirstByteThatIsNoUtf8IsNamedByLineAndColumn() throws IOException {
    assertEquals(Optional.empty(), read(bytes("\uFEFFæ\r\nbl😀", 0xE5, "bær\n")));
    assertEquals(
        List.of(Finding.of(Rule.NOT_UTF8, new Place("content/x.md", 2, 5, 1))), findings.sorted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b", "\u007f", "\u009b", "\u202e", "\u2067", "\ufffe"})
  void aCharacterThatNobodySeesButThatActsIsNamedByLineAndColumn(String hidden) throws IOException {
    assertEquals(Optional.empty(), read(bytes("æ 😀\nbl" + hidden + "å\n")));
    assertEquals(
        List.of(
            Finding.of(
                Rule.HIDDEN_CHARACTER,
                new Place("content/x.md", 2, 3, 1),
                "U+%04X".formatted((int) hidden.charAt(0)))),
        findings.sorted());
  }

  @Test
  void whatIsOnlyNarrowWideOrJoinedIsText() throws IOException {
    String text = "\u00a0\u00ad\u200b👨\u200d👩\u200d👧\u200e\ufeff\t\r\n.";
    assertEquals(Optional.of(text), read(bytes(text)));
  }

  @Test
  void aReplacementCharacterThatSomebodyWroteIsText() throws IOException {
    assertEquals(Optional.of("a\uFFFDb"), read(bytes("a\uFFFDb")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\r\n\t", "\uFEFF"})
  void aFileWithoutWordsIsEmpty(String text) throws IOException {
    assertEquals(Optional.empty(), read(bytes(text)));
    assertEquals(List.of(Finding.of(Rule.EMPTY_FILE, Place.of("content/x.md"))), findings.sorted());
  }

  @Test
  void aFileThatIsGoneWhenItIsReadIsAFinding() {
    Path gone = folder.resolve("gone.md");
    assertEquals(
        Optional.empty(),
        TextFile.read(new ContentFile(gone, "gone.md", "content/gone.md"), findings));
    assertEquals(
        List.of(Finding.of(Rule.UNREADABLE_FILE, Place.of("content/gone.md"), Word.VANISHED)),
        findings.sorted());
  }

  /** It has no size, and never ends. */
  @Test
  void aFileThatGrowsWhileItIsReadIsAFindingAndNotReadToItsEnd() {
    Path zero = Path.of("/dev/zero");
    assertEquals(
        Optional.empty(), TextFile.read(new ContentFile(zero, "x.md", "content/x.md"), findings));
    assertEquals(
        List.of(Finding.of(Rule.FILE_TOO_LARGE, Place.of("content/x.md"), 2097153, 2097152)),
        findings.sorted());
  }

  @Test
  void aFileOfFiftyMegabytesIsAFindingAndNeverRead() throws IOException {
    long size = 50L * 1024 * 1024;
    Path path = folder.resolve("x.md");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(size);
    }
    assertEquals(
        Optional.empty(), TextFile.read(new ContentFile(path, "x.md", "content/x.md"), findings));
    assertEquals(
        List.of(Finding.of(Rule.FILE_TOO_LARGE, Place.of("content/x.md"), size, 2097152)),
        findings.sorted());
  }
}
