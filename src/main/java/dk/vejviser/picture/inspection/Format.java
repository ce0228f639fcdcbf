package dk.vejviser.picture.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is by its first bytes, whatever its name says. */
public enum Format {
  JPEG("JPEG", ".jpg", ".jpeg"),
  PNG("PNG", ".png"),
  SVG("SVG", ".svg"),
  GIF("GIF", ".gif"),
  WEBP("WebP", ".webp"),
  UNKNOWN("?");

  private static final int LOOKED_AT = 16_384;

  private final String title;
  private final List<String> endings;

  Format(String title, String... endings) {
    this.title = title;
    this.endings = List.of(endings);
  }

  static Format of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (start.startsWith(Png.SIGNATURE)) {
      return PNG;
    }
    if (start.startsWith("GIF8")) {
      return GIF;
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return WEBP;
    }
    // A byte order mark, as it looks byte by byte.
    String words = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    return words.startsWith("<") && start.contains("<svg") ? SVG : UNKNOWN;
  }

  public String title() {
    return title;
  }

  boolean isNamed(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  /** Whether a file's name is a picture's. */
  public static boolean isPicture(String file) {
    return Stream.of(values()).anyMatch(format -> format.isNamed(file));
  }

  /** The file's name as it should be. */
  String named(String file) {
    int dot = file.lastIndexOf('.');
    return (dot < 0 ? file : file.substring(0, dot)) + endings.get(0);
  }
}
