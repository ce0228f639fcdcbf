package dk.vejviser.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a browser of the Chromium family is installed: the one that {@code CHROME_PATH} names, else
 * the first on the path, else the first at the system's usual places.
 */
final class BrowserSearch {
  private static final List<String> COMMANDS =
      List.of(
          "google-chrome",
          "google-chrome-stable",
          "chromium",
          "chromium-browser",
          "microsoft-edge",
          "microsoft-edge-stable");

  private static final List<String> MAC_APPLICATIONS =
      List.of(
          "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "Applications/Chromium.app/Contents/MacOS/Chromium",
          "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

  private static final List<String> WINDOWS_PROGRAMS =
      List.of(
          "Google/Chrome/Application/chrome.exe",
          "Chromium/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe");

  private BrowserSearch() {}

  /**
   * The program to start, or none.
   *
   * @throws IllegalStateException where {@code CHROME_PATH} names no program: somebody asked for
   *     that one, so another would be a silent surprise
   */
  static Optional<Path> find(Machine machine) {
    Optional<Path> asked = machine.variable("CHROME_PATH").map(Path::of);
    if (asked.isPresent()) {
      return Optional.of(asked.filter(BrowserSearch::isProgram).orElseThrow(() -> wrong(asked)));
    }
    return Stream.concat(onPath(machine), usualPlaces(machine))
        .filter(BrowserSearch::isProgram)
        .findFirst();
  }

  private static Stream<Path> onPath(Machine machine) {
    List<Path> folders =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(machine.variable("PATH").orElse(""))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList();
    return COMMANDS.stream().flatMap(name -> folders.stream().map(f -> f.resolve(name)));
  }

  private static Stream<Path> usualPlaces(Machine machine) {
    if (machine.isMac()) {
      Stream<Path> homes =
          Stream.concat(Stream.of(machine.root()), machine.variable("HOME").map(Path::of).stream());
      return homes.flatMap(home -> MAC_APPLICATIONS.stream().map(home::resolve));
    }
    if (machine.isWindows()) {
      return WINDOWS_PROGRAMS.stream()
          .flatMap(
              program ->
                  WINDOWS_FOLDERS.stream()
                      .flatMap(name -> machine.variable(name).stream())
                      .map(folder -> Path.of(folder).resolve(program)));
    }
    return Stream.empty();
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  private static IllegalStateException wrong(Optional<Path> asked) {
    return new IllegalStateException(
        "CHROME_PATH names %s, which is not a program".formatted(asked.orElseThrow()));
  }
}
