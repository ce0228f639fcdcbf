package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.cli.terminal.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever breaks, the person before it reads a sentence in either language. */
class FaultsTest {
  private static final List<Exception> FAULTS =
      List.of(
          new AccessDeniedException("/site"),
          new NoSuchFileException("/site"),
          new FileAlreadyExistsException("/site"),
          new FileSystemException("/site", null, "Operation not permitted"),
          new FileSystemException("pom.xml/data", null, "Not a directory"),
          new UncheckedIOException(new AccessDeniedException("/site")),
          new IllegalStateException("broke down", new OutOfMemoryError("Java heap space")));

  @Test
  void eachHasASentence() {
    assertEquals(
        List.of(
            "ingen adgang til /site. Ret rettighederne, eller vælg en anden mappe",
            "kan ikke finde /site",
            "/site er ikke en mappe",
            "/site kan ikke bruges: Operation not permitted",
            "pom.xml er ikke en mappe",
            "ingen adgang til /site. Ret rettighederne, eller vælg en anden mappe",
            "der er ikke hukommelse nok. Giv programmet mere, for eksempel"
                + " VEJVISER_JAVA_OPTS=-Xmx4g ./vejviser build"),
        sentences("da"));
  }

  @Test
  void aDiskThatTakesNothingIsSaidInTheReadersLanguage() {
    assertEquals(
        "disken er fuld. Ryd op, og prøv igen",
        Faults.sentence(new IOException("No space left on device"), Words.in("da")));
    assertEquals(
        "the disk can only be read. Choose another folder",
        Faults.sentence(
            new FileSystemException("/x", null, "Read-only file system"), Words.in("en")));
  }

  @Test
  void noneNamesWhatOnlyProgrammersKnow() {
    Stream.concat(sentences("da").stream(), sentences("en").stream())
        .forEach(said -> assertFalse(said.matches("(?s).*(null|Exception|\\bat ).*"), said));
  }

  @Test
  void whatAStrangerNamedDoesNotMoveTheTerminal() {
    String said = Faults.sentence(new IOException("x\u001b[2J\u202e\n"), Words.in("en"));
    assertTrue(said.contains("x\ufffd[2J\ufffd\ufffd"), said);
  }

  private static List<String> sentences(String language) {
    return FAULTS.stream().map(fault -> Faults.sentence(fault, Words.in(language))).toList();
  }
}
