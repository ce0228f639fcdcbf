package dk.vejviser.cli;

/** What the program says to whoever called it; wrong usage is picocli's to say. */
final class Exit {
  static final int CLEAN = 0;

  /** There are errors in the content, or the machine failed. */
  static final int FINDINGS = 1;

  private Exit() {}
}
