package dk.vejviser.content.markdown.parsing;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** What stands in braces: a fact <code>{{…}}</code> or attributes <code>{…}</code>. */
public final class Brace extends Node {
  private final boolean twofold;
  private final boolean closed;

  private Brace(BasedSequence chars, boolean twofold, boolean closed) {
    super(chars);
    this.twofold = twofold;
    this.closed = closed;
  }

  public boolean isFact() {
    return twofold;
  }

  /** Whether the braces that open are also closed on their line. */
  public boolean isClosed() {
    return closed;
  }

  /** What stands between the braces. */
  public String inner() {
    int width = twofold ? 2 : 1;
    String chars = getChars().toString();
    return chars.substring(width, closed ? chars.length() - width : chars.length());
  }

  /** Offset of {@link #inner} in the parsed text. */
  public int innerStart() {
    return getStartOffset() + (twofold ? 2 : 1);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Reads braces; a single one that isn't closed on its line is text. */
  static final class Reader implements InlineParserExtension {
    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence input = parser.getInput();
      int start = parser.getIndex();
      boolean twofold = start + 1 < input.length() && input.charAt(start + 1) == '{';
      int end = twofold ? closing(input, start + 2) : closingOfOne(input, start + 1);
      if (end < 0 && !twofold) {
        return false;
      }
      int stop = end < 0 ? lineEnd(input, start) : end;
      parser.appendNode(new Brace(input.subSequence(start, stop), twofold, end >= 0));
      parser.setIndex(stop);
      return true;
    }

    /** The offset after the next double brace on the line, or -1. */
    private static int closing(BasedSequence input, int from) {
      for (int i = from; i + 1 < input.length() && !isEnd(input.charAt(i)); i++) {
        if (input.charAt(i) == '}' && input.charAt(i + 1) == '}') {
          return i + 2;
        }
      }
      return -1;
    }

    private static int closingOfOne(BasedSequence input, int from) {
      for (int i = from; i < input.length(); i++) {
        char c = input.charAt(i);
        if (c == '}') {
          return i + 1;
        }
        if (c == '{' || isEnd(c)) {
          return -1;
        }
      }
      return -1;
    }

    private static int lineEnd(BasedSequence input, int from) {
      int end = from;
      while (end < input.length() && !isEnd(input.charAt(end))) {
        end++;
      }
      return end;
    }

    private static boolean isEnd(char c) {
      return c == '\n' || c == '\r';
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
  }

  /** Hands Flexmark a reader of braces. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Reader();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
