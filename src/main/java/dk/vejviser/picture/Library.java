package dk.vejviser.picture;

import com.luciad.imageio.webp.WebPWriteParam;

/** The code that develops pictures; another version of it may give other bytes. */
final class Library {
  /** Named without starting any of it. */
  static final String VERSIONS =
      String.join(" ", Darkroom.RECIPE, System.getProperty("java.runtime.version", ""), file());

  private Library() {}

  private static String file() {
    return WebPWriteParam.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .replaceFirst(".*/", "");
  }
}
