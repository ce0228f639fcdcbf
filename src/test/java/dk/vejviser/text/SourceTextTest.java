package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void anOffsetBecomesALineAndAColumnFromOne() {
    SourceText text = new SourceText("a.md", "first\nsecond\n");
    assertEquals(new Place("a.md", 1, 1, 5), text.place(0, 5));
    assertEquals(new Place("a.md", 2, 4, 3), text.place(9, 12));
  }

  @Test
  void windowsAndOldMacLineEndsCountAsOne() {
    SourceText text = new SourceText("a.md", "a\r\nb\rc");
    assertEquals(new Place("a.md", 2, 1, 1), text.place(3, 4));
    assertEquals(new Place("a.md", 3, 1, 1), text.place(5, 6));
  }

  @Test
  void aSpanOverSeveralLinesIsCutOffAtTheFirst() {
    assertEquals(new Place("a.md", 1, 3, 2), new SourceText("a.md", "abcd\nef").place(2, 7));
  }

  @Test
  void anOffsetBehindTheEndIsTheEnd() {
    assertEquals(new Place("a.md", 1, 3, 0), new SourceText("a.md", "ab").place(9, 12));
  }

  @Test
  void aLineIsItsWordsWithoutTheSpaceAround() {
    assertEquals(new Place("a.md", 2, 3, 4), new SourceText("a.md", "x\n  word  \n").line(2));
  }
}
