package dk.vejviser.cli;

/** Libraries log only when somebody asks for it. Must run before the first of them is loaded. */
final class Logging {
  private Logging() {}

  static void configure(boolean verbose) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "off");
    System.setProperty("slf4j.internal.verbosity", "WARN");
  }
}
