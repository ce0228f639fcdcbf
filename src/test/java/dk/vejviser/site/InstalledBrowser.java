package dk.vejviser.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that the tests run in. Where there is none, Debian and Ubuntu get one if we may;
 * elsewhere the tests fail and say what to do. They are never skipped.
 */
final class InstalledBrowser {
  private static final List<String> REFRESH = List.of("apt-get", "update");
  private static final List<String> INSTALL = List.of("apt-get", "install", "-y", "chromium");
  private static final List<String> AS_ROOT = List.of("sudo", "-n");

  private final Machine machine;
  private final Commands commands;

  InstalledBrowser(Machine machine, Commands commands) {
    this.machine = machine;
    this.commands = commands;
  }

  /**
   * The program to start.
   *
   * @throws IllegalStateException with the command to run, where there is none and we cannot help
   */
  Path path() {
    return BrowserSearch.find(machine).or(this::install).orElseThrow(this::missing);
  }

  private Optional<Path> install() {
    if (!machine.hasApt()) {
      return Optional.empty();
    }
    Optional<List<String>> rights = rights();
    // An old list may still name a package that is there, so only the second command decides.
    rights.ifPresent(prefix -> commands.run(join(prefix, REFRESH)));
    rights.ifPresent(prefix -> commands.run(join(prefix, INSTALL)));
    return BrowserSearch.find(machine);
  }

  /** What to put before a command that only root may run, or nothing where we may not run it. */
  private Optional<List<String>> rights() {
    if (machine.isRoot()) {
      return Optional.of(List.of());
    }
    return commands.run(join(AS_ROOT, List.of("true"))) == 0
        ? Optional.of(AS_ROOT)
        : Optional.empty();
  }

  private IllegalStateException missing() {
    return new IllegalStateException(
        """
        the tests of the site need an installed Chrome, Chromium or Edge. Run
            %s
        or let CHROME_PATH name the program, and run mvn verify again"""
            .formatted(advice()));
  }

  private String advice() {
    if (machine.isMac()) {
      return "brew install --cask google-chrome";
    }
    if (machine.isWindows()) {
      return "winget install Google.Chrome";
    }
    return machine.hasApt()
        ? "sudo apt-get update && sudo apt-get install -y chromium"
        : "your system's command to install the package chromium";
  }

  private static List<String> join(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** Runs a command with its output shown, and answers with its exit code. */
  @FunctionalInterface
  interface Commands {
    int run(List<String> command);
  }
}
