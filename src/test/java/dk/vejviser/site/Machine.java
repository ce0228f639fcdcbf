package dk.vejviser.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a search for a browser needs to know of a machine.
 *
 * @param root where the file system begins: {@code /}, or a made-up one
 * @param system the name of the operating system, as in {@code os.name}
 * @param user who runs the tests
 * @param environment its variables
 */
record Machine(Path root, String system, String user, Map<String, String> environment) {

  static Machine here() {
    return new Machine(
        Path.of("").toAbsolutePath().getRoot(),
        System.getProperty("os.name"),
        System.getProperty("user.name"),
        System.getenv());
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  boolean isWindows() {
    return system.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  boolean isMac() {
    return system.toLowerCase(Locale.ROOT).startsWith("mac");
  }

  boolean isRoot() {
    return user.equals("root");
  }

  /** Whether apt installs software here: Debian, Ubuntu and their children. */
  boolean hasApt() {
    return Files.exists(root.resolve("etc/debian_version"))
        && Files.isExecutable(root.resolve("usr/bin/apt-get"));
  }
}
