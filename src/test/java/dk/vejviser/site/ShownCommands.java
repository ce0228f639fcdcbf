package dk.vejviser.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands and prints what they say, line by line. */
final class ShownCommands implements InstalledBrowser.Commands {

  /** The exit code; 127, as a shell has it, where there is no such command. */
  @Override
  public int run(List<String> command) {
    System.out.println("$ " + String.join(" ", command));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      System.out.println(e.getMessage());
      return 127;
    }
    // Not inheritIO: the tests' own output is a channel to Maven, which foreign bytes would break.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      process.getOutputStream().close();
      lines.lines().forEach(System.out::println);
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: " + command, e);
    }
  }
}
