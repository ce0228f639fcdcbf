package dk.vejviser.cli;

import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's root: what every command knows of its surroundings. */
@Command(
    name = "vejviser",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      SearchCommand.class,
      NewCommand.class,
      EffectCommand.class,
      CheckedCommand.class,
      ReportCommand.class,
      LinksCommand.class,
      ExplainCommand.class,
      SchemaCommand.class
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = false,
    sortOptions = false)
final class Vejviser {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Terminal terminal;
  private final Words words;
  private final Clock clock;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "version")
  boolean version;

  /**
   * Read from the arguments before they are parsed, because it chooses the words of the help too.
   */
  @Option(
      names = "--lang",
      paramLabel = "<da|en>",
      scope = ScopeType.INHERIT,
      defaultValue = "da",
      descriptionKey = "lang")
  String language;

  Vejviser(Terminal terminal, Words words, Clock clock) {
    this.terminal = terminal;
    this.words = words;
    this.clock = clock;
  }

  Terminal terminal() {
    return terminal;
  }

  Words words() {
    return words;
  }

  /** The day it is in Denmark. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(DENMARK));
  }
}
