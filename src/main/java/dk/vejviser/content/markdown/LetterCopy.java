package dk.vejviser.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dk.vejviser.content.markdown.parsing.Brace;
import dk.vejviser.content.markdown.parsing.Letters;

/**
 * Copies what an editor wrote letter by letter, and notes where it stood.
 *
 * @param base offset in the file of the text's first letter
 */
record LetterCopy(Letters letters, int base, Print print, BodyNotes notes) {

  /** Copies characters as they stand. */
  void asItStands(BasedSequence chars) {
    notes.copied(base + chars.getStartOffset());
    print.words(chars);
  }

  /**
   * Copies words without the backslashes that make signs plain, and without blanks before
   * attributes.
   */
  void text(Node node) {
    BasedSequence chars = node.getChars();
    int length = chars.length();
    if (node.getNext() instanceof Brace brace && !brace.isFact()) {
      length = chars.trimEnd().length();
    }
    int start = chars.getStartOffset();
    if (chars.getEndOffset() - start != chars.length()) {
      asItStands(chars);
      return;
    }
    int from = start;
    for (int i = start; i < start + length; i++) {
      boolean escaped =
          letters.charAt(i) == '\\'
              && i + 1 < start + length
              && isPunctuation(letters.charAt(i + 1));
      if (escaped) {
        copy(from, i);
        i++;
        from = i;
      }
    }
    copy(from, start + length);
  }

  private void copy(int from, int to) {
    notes.copied(base + from);
    print.words(letters, from, to);
  }

  private static boolean isPunctuation(char c) {
    return (c > ' ' && c < '0')
        || (c > '9' && c < 'A')
        || (c > 'Z' && c < 'a')
        || (c > 'z' && c < 127);
  }
}
