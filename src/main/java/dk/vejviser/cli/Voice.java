package dk.vejviser.cli;

import dk.vejviser.build.Settings;
import dk.vejviser.cli.findings.Report;
import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.cli.terminal.ProgressLine;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.util.List;
import java.util.Optional;

/** How a command that reads the content speaks: in the format that it was asked for. */
record Voice(Vejviser root, SharedOptions options) {

  /** Says what a command is doing, until its end is told. */
  ProgressLine progress() {
    return new ProgressLine(root.terminal(), root.words(), options.format, options.verbose);
  }

  void print(Settings settings, Findings findings) {
    print(settings, findings.sorted(), Optional.empty());
  }

  /**
   * @param proof what a build has proven; absent where it was stopped or there was none
   */
  void print(Settings settings, List<Finding> findings, Optional<SiteProof> proof) {
    Report.of(options.format, root.terminal(), root.words(), new Excerpt(settings.project()))
        .print(findings, proof);
  }

  /** Whether sentences may stand between findings; programs want nothing else. */
  boolean isForPeople() {
    return options.format == Format.text;
  }

  /** Says what went wrong with the machine, and where in the program, if that is wanted. */
  void tell(Exception fault) {
    Faults.tell(fault, root.terminal(), root.words(), options.verbose);
  }
}
