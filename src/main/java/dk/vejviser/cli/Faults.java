package dk.vejviser.cli;

import dk.vejviser.build.ChangedFileException;
import dk.vejviser.build.UnreadableIndexException;
import dk.vejviser.build.output.OutputFault;
import dk.vejviser.build.output.UnsafeOutputException;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a broken machine says, in words for the person before it. */
final class Faults {
  private Faults() {}

  /**
   * Says what went wrong. Where in the program is said to who wants to know all, and offered to
   * others where no sentence says what to do.
   */
  static void tell(Exception fault, Terminal terminal, Words words, boolean verbose) {
    terminal.err().println(words.say("failed", sentence(fault, words)));
    if (verbose) {
      fault.printStackTrace(terminal.err());
    } else if (known(fault, words).isEmpty()) {
      terminal.err().println(words.say("use-verbose"));
    }
  }

  static String sentence(Exception fault, Words words) {
    return known(fault, words)
        .orElseGet(
            () -> {
              Throwable cause = cause(fault);
              return words.say(
                  "fault.other",
                  cause instanceof IOException ? cause.getMessage() : String.valueOf(cause));
            });
  }

  private static Throwable cause(Exception fault) {
    return fault instanceof UncheckedIOException ? fault.getCause() : fault;
  }

  private static Optional<String> known(Exception fault, Words words) {
    Throwable cause = cause(fault);
    if (isShortOfMemory(fault)) {
      return Optional.of(words.say("fault.memory"));
    }
    if (cause instanceof UnsafeOutputException unsafe) {
      return Optional.of(words.say("fault.output-" + Key.of(unsafe.why()), cause.getMessage()));
    }
    if (cause instanceof ChangedFileException) {
      return Optional.of(words.say("fault.changed", cause.getMessage()));
    }
    if (cause instanceof UnreadableIndexException) {
      return Optional.of(words.say("fault.index", cause.getMessage()));
    }
    if (cause instanceof OutputFault output) {
      String key = "fault.output-" + Key.of(output.kind());
      return Optional.of(words.say(key, output.folder(), String.valueOf(cause.getMessage())));
    }
    if (cause instanceof IOException disk && OutputFault.said(disk) != OutputFault.Kind.OTHER) {
      return Optional.of(words.say("fault.disk-" + Key.of(OutputFault.said(disk))));
    }
    return cause instanceof FileSystemException file
        ? Optional.of(aboutFile(file, words))
        : Optional.empty();
  }

  private static String aboutFile(FileSystemException fault, Words words) {
    if (fault instanceof AccessDeniedException) {
      return words.say("fault.access", fault.getFile());
    }
    if (fault instanceof NoSuchFileException) {
      return words.say("fault.missing", fault.getFile());
    }
    if (fault instanceof FileAlreadyExistsException) {
      return words.say("fault.no-folder", fault.getFile());
    }
    if ("Is a directory".equals(fault.getReason())) {
      return words.say("fault.no-file", fault.getFile());
    }
    return fileAbove(fault)
        .map(file -> words.say("fault.no-folder", file))
        .orElseGet(
            () -> words.say("fault.file", fault.getFile(), String.valueOf(fault.getReason())));
  }

  /** The file that stands where a folder would have to be; systems say it in their own words. */
  private static Optional<Path> fileAbove(FileSystemException fault) {
    return Stream.ofNullable(fault.getFile())
        .flatMap(file -> Stream.iterate(Path.of(file), Objects::nonNull, Path::getParent))
        .skip(1)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean isShortOfMemory(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }
}
