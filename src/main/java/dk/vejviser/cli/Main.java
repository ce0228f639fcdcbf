package dk.vejviser.cli;

import dk.vejviser.cli.terminal.Outlet;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/**
 * The program: exit code 0 is clean, 1 means errors in the content or the machine, 2 wrong usage.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Pictures and documents are drawn into memory; no machine's screen is asked, or missed.
    System.setProperty("java.awt.headless", "true");
    // Newer JDKs hand out a console even where nobody sits at it; their own old one does not.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    Charset letters =
        letters(System.getProperty("os.name"), Optional.ofNullable(console).map(Console::charset));
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(outlet, true, letters);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, letters);
    Terminal terminal = Terminal.of(out, err, System.getenv(), console != null);
    int code =
        run(
            List.of(args),
            console == null ? terminal : terminal.reading(console.reader()),
            Clock.systemUTC());
    System.exit(outlet.fault().map(fault -> unsaid(fault, terminal, args)).orElse(code));
  }

  /**
   * UTF-8, since the platform's own encoding may lack the content's letters; but a Windows console
   * shows only its own.
   *
   * @param console of the console, where somebody sits at one
   */
  static Charset letters(String system, Optional<Charset> console) {
    return console.filter(own -> system.startsWith("Windows")).orElse(StandardCharsets.UTF_8);
  }

  /** Runs the program in its surroundings and returns the exit code. */
  static int run(List<String> args, Terminal terminal, Clock clock) {
    boolean verbose = args.contains("--verbose");
    // Libraries log only when somebody asks for it, which they look up when they are loaded.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "off");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    Words words = Words.in(language(args));
    CommandLine line = new CommandLine(new Vejviser(terminal, words, clock));
    line.setResourceBundle(words.bundle());
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)));
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.registerConverter(Path.class, Main::path);
    line.setParameterExceptionHandler(new UsageFault(terminal, words));
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> unexpected(fault, terminal, words, verbose));
    if (args.isEmpty()) {
      line.usage(line.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    try {
      return line.execute(args.toArray(String[]::new));
    } catch (VirtualMachineError e) {
      // No memory or no stack left; what is said of it needs little of either.
      return unexpected(new IllegalStateException(e), terminal, words, verbose);
    }
  }

  /** What was asked for is not where it should be, whatever came of it. */
  private static int unsaid(IOException fault, Terminal terminal, String[] args) {
    return unexpected(fault, terminal, Words.in(language(List.of(args))), false);
  }

  private static int unexpected(Exception fault, Terminal terminal, Words words, boolean verbose) {
    Faults.tell(fault, terminal, words, verbose);
    return Exit.FINDINGS;
  }

  /** A day of a year with four digits, as content may name; Java knows others. */
  private static LocalDate day(String written) {
    if (!written.matches("[0-9-]{10}")) {
      throw new CommandLine.TypeConversionException(written);
    }
    return LocalDate.parse(written);
  }

  /**
   * A path; one without a name, as a pipeline's unset variable is, would be the folder we stand in.
   */
  private static Path path(String written) {
    if (written.isBlank()) {
      throw new CommandLine.TypeConversionException(written);
    }
    return Path.of(written);
  }

  private static CommandLine.Help.Ansi ansi(Terminal terminal) {
    return terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  /** The language asked for, before anything can be said in it. */
  private static String language(List<String> args) {
    int index = args.indexOf("--lang");
    if (index >= 0 && index + 1 < args.size()) {
      return args.get(index + 1).toLowerCase(Locale.ROOT);
    }
    return args.stream()
        .filter(arg -> arg.startsWith("--lang="))
        .map(arg -> arg.substring("--lang=".length()).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("da");
  }
}
