package dk.vejviser.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The browser that the tests run in. Where there is none, Debian and Ubuntu get one if we may;
 * elsewhere the tests fail and say what to do. They are never skipped.
 */
final class InstalledBrowser {
  private static final String PACKAGE = "chromium";

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
    new Apt(machine, commands).install(PACKAGE);
    return BrowserSearch.find(machine);
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
        ? Apt.advice(PACKAGE)
        : "your system's command to install the package chromium";
  }

  /** Runs a command with its output shown, and answers with its exit code. */
  @FunctionalInterface
  interface Commands {
    int run(List<String> command);
  }
}
