package dk.vejviser.text;

/** How much a finding weighs: an error stops the build, a warning is printed, a note is advice. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
