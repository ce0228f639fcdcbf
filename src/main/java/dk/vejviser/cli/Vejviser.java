package dk.vejviser.cli;

import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.time.DanishTime;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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
    synopsisSubcommandLabel = "<command>",
    sortOptions = false)
final class Vejviser implements Runnable {

  /** What the terminal speaks, by the names that people give. */
  enum Language {
    da,
    en
  }

  private final Terminal terminal;
  private final Words words;
  private final Clock clock;

  @Spec CommandSpec spec;

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
  Language language;

  Vejviser(Terminal terminal, Words words, Clock clock) {
    this.terminal = terminal;
    this.words = words;
    this.clock = clock;
  }

  /** Nobody said which command. */
  @Override
  public void run() {
    throw misuse(spec, "no-command");
  }

  /** The root of a command, or of what is mixed into one. */
  static Vejviser of(CommandSpec command) {
    return (Vejviser) command.root().userObject();
  }

  Terminal terminal() {
    return terminal;
  }

  Words words() {
    return words;
  }

  /** The day it is in Denmark. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(DanishTime.ZONE));
  }

  /** What to throw where a command was called in a way that makes no sense. */
  ParameterException misuse(CommandSpec command, String key, Object... args) {
    return new ParameterException(command.commandLine(), words.say(key, args));
  }

  /** What to throw where the value of an option makes no sense. */
  ParameterException unusable(CommandSpec command, String option, Object value) {
    ArgSpec asked = command.findOption(option);
    return new ParameterException(command.commandLine(), "", null, asked, value.toString());
  }
}
