package dk.vejviser.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files as text: every one is UTF-8, with or without a byte order mark. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text of a file's bytes; absent where one of them is no letter, which is a finding where it
   * stands.
   *
   * @param file as findings name it
   */
  public static Optional<SourceText> read(byte[] bytes, String file, Findings findings) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      Optional<String> before = beforeFault(bytes).map(Utf8::withoutMark);
      if (before.isPresent()) {
        int at = before.get().length();
        SourceText source = new SourceText(file, before.get() + REPLACEMENT);
        findings.add(Rule.NOT_UTF8, source.place(at, at + 1));
        return Optional.empty();
      }
    }
    return Optional.of(new SourceText(file, withoutMark(text)));
  }

  /** What stands before the first byte that is no UTF-8; absent where all of it is. */
  private static Optional<String> beforeFault(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean fault = decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
    return fault ? Optional.of(out.flip().toString()) : Optional.empty();
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
