package dk.vejviser.cli;

import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with a command, and where its help is. */
final class UsageFault implements IParameterExceptionHandler {
  private final Terminal terminal;
  private final Words words;

  UsageFault(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    terminal.err().println(sentence(fault));
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      terminal
          .err()
          .println(words.say("usage.did-you-mean", String.join(", ", unmatched.getSuggestions())));
    }
    terminal.err().println(words.say("usage.see-help", command(fault.getCommandLine())));
    return CommandLine.ExitCode.USAGE;
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return words.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (fault instanceof MissingParameterException missing) {
      return words.say("usage.missing", labels(missing.getMissing()));
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return words.say("usage.twice", label(twice.getOverwritten()));
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      return words.say("usage.value", label(fault.getArgSpec()), fault.getValue());
    }
    return words.say("usage.wrong", fault.getMessage());
  }

  private static String labels(List<CommandLine.Model.ArgSpec> arguments) {
    return arguments.stream().map(UsageFault::label).collect(Collectors.joining(", "));
  }

  private static String label(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  /**
   * The command's name below the program's, with a space behind it, or nothing for the program
   * itself.
   */
  private static String command(CommandLine line) {
    return line.getParent() == null ? "" : line.getCommandName() + " ";
  }
}
