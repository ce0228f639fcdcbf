package dk.vejviser.cli;

import dk.vejviser.cli.findings.Report;
import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Findings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Findings as every reader gets them. */
public final class Reports {
  private Reports() {}

  /** What stands in the terminal, in Danish. */
  public static String text(Findings findings, Path project) {
    return print(Format.text, "da", findings, project);
  }

  /** What programs read, in English. */
  public static String json(Findings findings, Path project) {
    return print(Format.json, "en", findings, project);
  }

  /** What GitHub reads, a line for each finding. */
  public static String github(Findings findings, Path project) {
    return print(Format.github, "da", findings, project);
  }

  private static String print(Format format, String language, Findings findings, Path project) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, false);
    Report.of(format, terminal, Words.in(language), new Excerpt(project))
        .print(findings.sorted(), Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }
}
