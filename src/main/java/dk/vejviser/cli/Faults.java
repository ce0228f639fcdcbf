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
import java.nio.file.NoSuchFileException;

/** What a broken machine says, in words for the person before it. */
final class Faults {
  private Faults() {}

  /** Says what went wrong. */
  static void tell(Exception fault, Terminal terminal, Words words) {
    terminal.err().println(words.say("failed", sentence(fault, words)));
  }

  static String sentence(Exception fault, Words words) {
    Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
    if (isShortOfMemory(fault)) {
      return words.say("fault.memory");
    }
    if (cause instanceof UnsafeOutputException unsafe) {
      String why =
          unsafe.why() == UnsafeOutputException.Why.FOREIGN
              ? "foreign-output"
              : "output-in-content";
      return words.say("fault." + why, cause.getMessage());
    }
    if (cause instanceof ChangedFileException) {
      return words.say("fault.changed", cause.getMessage());
    }
    if (cause instanceof UnreadableIndexException) {
      return words.say("fault.index", cause.getMessage());
    }
    if (cause instanceof OutputFault output) {
      String kind = Key.of(output.kind());
      return words.say("fault.output-" + kind, output.folder(), String.valueOf(cause.getMessage()));
    }
    if (cause instanceof AccessDeniedException denied) {
      return words.say("fault.access", denied.getFile());
    }
    if (cause instanceof NoSuchFileException missing) {
      return words.say("fault.missing", missing.getFile());
    }
    if (cause instanceof FileAlreadyExistsException file) {
      return words.say("fault.no-folder", file.getFile());
    }
    if (cause instanceof FileSystemException system) {
      return words.say("fault.file", system.getFile(), String.valueOf(system.getReason()));
    }
    return words.say(
        "fault.other", cause instanceof IOException ? cause.getMessage() : String.valueOf(cause));
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
