package dk.vejviser.content.file;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Hidden;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Reads a file as UTF-8, of whatever line ends, with or without a byte order mark. */
public final class TextFile {
  /** Larger files are not read; the longest guide is a hundredth of it. */
  public static final long MAX_BYTES = 2L * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextFile() {}

  /** The file's text; absent where it is empty, too large or no text, which is a finding. */
  public static Optional<SourceText> read(ContentFile file, Findings findings) {
    try {
      long size = Files.size(file.path());
      if (size > MAX_BYTES) {
        findings.add(Rule.FILE_TOO_LARGE, file.place(), size, MAX_BYTES);
        return Optional.empty();
      }
      byte[] bytes = bytes(file);
      if (bytes.length > MAX_BYTES) {
        findings.add(Rule.FILE_TOO_LARGE, file.place(), Math.max(size, bytes.length), MAX_BYTES);
        return Optional.empty();
      }
      Optional<String> text = decode(file, bytes, findings);
      if (text.isPresent() && text.get().isBlank()) {
        findings.add(Rule.EMPTY_FILE, file.place());
        return Optional.empty();
      }
      return text.map(words -> new SourceText(file.label(), words))
          .filter(source -> hidesNothing(source, findings));
    } catch (IOException e) {
      findings.add(TreeWalk.unreadable(file.place(), e));
      return Optional.empty();
    }
  }

  /** One more than may be, at most: the file may grow while it is read. */
  private static byte[] bytes(ContentFile file) throws IOException {
    try (InputStream stream = Files.newInputStream(file.path())) {
      return stream.readNBytes((int) MAX_BYTES + 1);
    }
  }

  private static Optional<String> decode(ContentFile file, byte[] bytes, Findings findings) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      Optional<String> before = beforeFault(bytes).map(TextFile::withoutMark);
      if (before.isPresent()) {
        int at = before.get().length();
        SourceText source = new SourceText(file.label(), before.get() + REPLACEMENT);
        findings.add(Rule.NOT_UTF8, source.place(at, at + 1));
        return Optional.empty();
      }
    }
    return Optional.of(withoutMark(text));
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

  private static boolean hidesNothing(SourceText source, Findings findings) {
    int at = Hidden.first(source.text());
    if (at >= 0) {
      String name = Hidden.name(source.text().charAt(at));
      findings.add(Rule.HIDDEN_CHARACTER, source.place(at, at + 1), name);
    }
    return at < 0;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
