package dk.vejviser.cache;

/** A library as the key of what was made by it: another version of it may make other bytes. */
public final class Library {
  private Library() {}

  /**
   * The name of the file that a type was loaded from, which has the library's version in it. The
   * type is not initialised by that.
   */
  public static String of(Class<?> type) {
    return type.getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .replaceFirst(".*/", "");
  }
}
