package dk.vejviser.content.file;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Hidden;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** Reads a file as UTF-8, of whatever line ends, with or without a byte order mark. */
public final class TextFile {
  /** Larger files are not read; the longest guide is a hundredth of it. */
  public static final long MAX_BYTES = 2L * 1024 * 1024;

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
      Optional<SourceText> source = Utf8.read(bytes, file.label(), findings);
      if (source.isPresent() && source.get().text().isBlank()) {
        findings.add(Rule.EMPTY_FILE, file.place());
        return Optional.empty();
      }
      return source.filter(text -> hidesNothing(text, findings));
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

  private static boolean hidesNothing(SourceText source, Findings findings) {
    int at = Hidden.first(source.text());
    if (at >= 0) {
      String name = Hidden.name(source.text().charAt(at));
      findings.add(Rule.HIDDEN_CHARACTER, source.place(at, at + 1), name);
    }
    return at < 0;
  }
}
