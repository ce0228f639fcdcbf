package dk.vejviser.model;

/** How grave an incident or alert is, mildest first. */
public enum Severity {
  CALM,
  URGENT,
  ACUTE;

  public boolean isMilderThan(Severity other) {
    return compareTo(other) < 0;
  }
}
