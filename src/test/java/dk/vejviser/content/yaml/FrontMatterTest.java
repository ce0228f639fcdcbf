package dk.vejviser.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static Optional<FrontMatter> of(String text) {
    return FrontMatter.of(new SourceText("x.md", text));
  }

  @Test
  void standsBetweenTheFirstLineAndTheNextFence() {
    assertEquals(Optional.of(new FrontMatter(4, 9, 13)), of("---\na: b\n---\ntekst\n---\n"));
  }

  @Test
  void mayHaveCarriageReturnsAndSpacesAfterItsFences() {
    assertEquals(Optional.of(new FrontMatter(6, 12, 18)), of("--- \r\na: b\r\n--- \r\ntekst"));
  }

  @Test
  void mayBeEmptyAndTheBodyToo() {
    assertEquals(Optional.of(new FrontMatter(4, 4, 7)), of("---\n---"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tekst", "----\na: b\n----\n", "\n---\na: b\n---\n", "---\na: b\n"})
  void isMissingWhereItDoesNotOpenTheFileOrNeverCloses(String text) {
    assertEquals(Optional.empty(), of(text));
  }
}
