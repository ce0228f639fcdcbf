package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests find a browser, or install one where they may, or say what to do. */
class InstalledBrowserTest {
  private static final List<String> UPDATE = List.of("apt-get", "update");
  private static final List<String> INSTALL = List.of("apt-get", "install", "-y", "chromium");

  @TempDir Path root;
  private final List<List<String>> run = new ArrayList<>();

  @Test
  void theOneThatChromePathNamesIsTaken() {
    Path mine = program("opt/mine");
    program("bin/google-chrome");
    Machine machine = linux("me", Map.of("CHROME_PATH", mine.toString(), "PATH", path("bin")));
    assertEquals(mine, browser(machine, 0));
  }

  @Test
  void aChromePathThatIsNoProgramIsAnErrorAndNotPassedOver() {
    program("bin/google-chrome");
    Machine machine = linux("me", Map.of("CHROME_PATH", "/nowhere/chrome", "PATH", path("bin")));
    Exception error = assertThrows(IllegalStateException.class, () -> browser(machine, 0));
    assertEquals("CHROME_PATH names /nowhere/chrome, which is not a program", error.getMessage());
  }

  @Test
  void chromeGoesBeforeChromiumAndChromiumBeforeEdge() throws IOException {
    Path edge = program("first/microsoft-edge");
    Path chromium = program("first/chromium");
    Path chrome = program("second/google-chrome");
    Machine machine = linux("me", Map.of("PATH", path("first", "second")));
    assertEquals(chrome, browser(machine, 0));
    Files.delete(chrome);
    assertEquals(chromium, browser(machine, 0));
    Files.delete(chromium);
    assertEquals(edge, browser(machine, 0));
  }

  @Test
  void onAMacTheApplicationsAreSearched() {
    Path chrome = program("Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    assertEquals(chrome, browser(new Machine(root, "Mac OS X", "me", Map.of()), 0));
  }

  @Test
  void onWindowsTheProgramFoldersAreSearched() {
    Path edge = program("Programs/Microsoft/Edge/Application/msedge.exe");
    Map<String, String> folders = Map.of("ProgramFiles(x86)", root.resolve("Programs").toString());
    assertEquals(edge, browser(new Machine(root, "Windows 11", "me", folders), 0));
  }

  @Test
  void onDebianRootInstallsChromiumAndThenFindsIt() {
    debian();
    Path chromium = browser(linux("root", Map.of("PATH", path("usr/bin"))), 0);
    assertEquals(root.resolve("usr/bin/chromium"), chromium);
    assertEquals(List.of(UPDATE, INSTALL), run);
  }

  @Test
  void onDebianAUserWhoNeedsNoPasswordInstallsByMeansOfSudo() {
    debian();
    browser(linux("me", Map.of("PATH", path("usr/bin"))), 0);
    assertEquals(List.of(List.of("sudo", "-n", "true"), asRoot(UPDATE), asRoot(INSTALL)), run);
  }

  @Test
  void onDebianAUserWithoutRightsIsToldTheCommand() {
    debian();
    Machine machine = linux("me", Map.of("PATH", path("usr/bin")));
    Exception error = assertThrows(IllegalStateException.class, () -> browser(machine, 1));
    assertTrue(
        error.getMessage().contains("sudo apt-get update && sudo apt-get install -y chromium"),
        error.getMessage());
    assertEquals(List.of(List.of("sudo", "-n", "true")), run);
  }

  @Test
  void anInstallationThatFailsIsToldAndTriedOnce() {
    debian();
    Machine machine = linux("root", Map.of("PATH", path("usr/bin")));
    Exception error = assertThrows(IllegalStateException.class, () -> browser(machine, 100));
    assertTrue(error.getMessage().contains("apt-get install -y chromium"), error.getMessage());
    assertEquals(List.of(UPDATE, INSTALL), run);
  }

  @Test
  void elsewhereNothingIsInstalledAndTheCommandIsTold() {
    Machine mac = new Machine(root, "Mac OS X", "root", Map.of());
    Exception error = assertThrows(IllegalStateException.class, () -> browser(mac, 0));
    assertTrue(
        error.getMessage().contains("brew install --cask google-chrome"), error.getMessage());
    assertEquals(List.of(), run);
  }

  /** Commands answer with the code; an installation that succeeds puts the program there. */
  private Path browser(Machine machine, int code) {
    return new InstalledBrowser(
            machine,
            command -> {
              run.add(command);
              if (code == 0 && command.contains("install")) {
                program("usr/bin/chromium");
              }
              return code;
            })
        .path();
  }

  private Machine linux(String user, Map<String, String> environment) {
    return new Machine(root, "Linux", user, environment);
  }

  private void debian() {
    program("etc/debian_version");
    program("usr/bin/apt-get");
  }

  private Path program(String name) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
      assertTrue(file.toFile().setExecutable(true));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(String... folders) {
    return Stream.of(folders)
        .map(folder -> root.resolve(folder).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> asRoot(List<String> command) {
    return Stream.concat(Stream.of("sudo", "-n"), command.stream()).toList();
  }
}
