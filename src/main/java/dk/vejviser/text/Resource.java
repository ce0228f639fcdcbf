package dk.vejviser.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that comes with the program; one that cannot be read means that the program is broken. */
public final class Resource {
  private Resource() {}

  /**
   * All of it.
   *
   * @param beside a type of the folder that it lies in
   * @param name its path from there, or from the root where it begins with a slash
   * @throws IllegalStateException where there is none
   */
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program has no " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as words, in UTF-8. */
  public static String text(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8);
  }
}
