package dk.vejviser.site;

import dk.vejviser.site.InstalledBrowser.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Installs packages on Debian, Ubuntu and their children, if we may. */
final class Apt {
  private static final List<String> REFRESH = List.of("apt-get", "update");
  private static final List<String> INSTALL = List.of("apt-get", "install", "-y");
  private static final List<String> AS_ROOT = List.of("sudo", "-n");
  private static final Path TURN = Path.of("target/apt.lock");

  private final Machine machine;
  private final Commands commands;

  Apt(Machine machine, Commands commands) {
    this.machine = machine;
    this.commands = commands;
  }

  /** Tries; whether it is there now is for the caller to see. */
  void install(String name) {
    if (!machine.hasApt()) {
      return;
    }
    // Tests run in more than one Java, and of two at a time apt refuses the second.
    try (FileChannel turn =
        FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      turn.lock();
      fetch(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fetch(String name) {
    Optional<List<String>> rights = rights();
    // An old list may still name a package that is there, so only the second command decides.
    rights.ifPresent(prefix -> commands.run(join(prefix, REFRESH)));
    rights.ifPresent(prefix -> commands.run(join(join(prefix, INSTALL), List.of(name))));
  }

  /** The command for a person who may. */
  static String advice(String name) {
    return "sudo apt-get update && sudo apt-get install -y " + name;
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

  private static List<String> join(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
