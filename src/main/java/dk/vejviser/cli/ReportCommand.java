package dk.vejviser.cli;

import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.build.SiteReport;
import dk.vejviser.cli.report.ReportPage;
import dk.vejviser.cli.report.ReportTables;
import dk.vejviser.cli.report.Table;
import dk.vejviser.cli.report.TextTable;
import dk.vejviser.cli.terminal.ProgressLine;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Findings;
import dk.vejviser.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what the site covers, how old and how heavy it is, and who links where. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Mixin SharedOptions options;

  @Option(
      names = "--out",
      paramLabel = "<file>",
      defaultValue = "target/report.html",
      descriptionKey = "report-out")
  Path output;

  @Override
  public Integer call() throws IOException {
    Settings settings =
        options.settings(Path.of("target/check"), Optional.empty(), false, Purpose.CHECK);
    Findings findings = new Findings();
    Voice voice = new Voice(root, options);
    ProgressLine progress = voice.progress();
    Optional<SiteReport> built = SiteReport.built(settings, findings, progress);
    progress.end();
    if (built.isPresent()) {
      report(built.get());
      return Exit.CLEAN;
    }
    voice.print(settings, findings);
    Optional<SiteReport> unbuilt = SiteReport.unbuilt(settings, findings);
    if (unbuilt.isPresent()) {
      report(unbuilt.get());
    }
    root.terminal()
        .err()
        .println(root.words().say(unbuilt.isPresent() ? "report-errors" : "report-stopped"));
    return Exit.FINDINGS;
  }

  private void report(SiteReport report) throws IOException {
    Words words = root.words();
    List<Table> tables = new ReportTables(report, words).all();
    TextTable text = new TextTable(root.terminal(), words);
    tables.forEach(text::print);
    String subtitle =
        words.say(
            "report.subtitle",
            report.site().info().name(),
            report.site().date().toString(),
            report.site().pages().size());
    Path folder = output.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    WholeFile.write(output, ReportPage.of(tables, subtitle, words));
    root.terminal().out().println();
    root.terminal().out().println(words.say("report-written", output));
  }
}
