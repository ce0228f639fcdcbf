package dk.vejviser.content.page;

import dk.vejviser.model.Severity;

/** How editors write how grave something is. */
final class Severities {
  private Severities() {}

  static Severity of(Draft draft) {
    return switch (draft.fields().text("severity").orElse("")) {
      case "akut" -> Severity.ACUTE;
      case "haster" -> Severity.URGENT;
      default -> Severity.CALM;
    };
  }
}
