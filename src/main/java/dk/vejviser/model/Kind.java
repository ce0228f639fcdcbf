package dk.vejviser.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of content; each has a folder of its own, and that folder tells the kind. */
public enum Kind {
  GUIDE("guides", "guide"),
  CASE("cases", "case"),
  JOURNEY("journeys", "journey"),
  HELP("help", "help"),
  ALERT("alerts", "alert"),
  OFFER("offers", "offer"),
  TERM("terms", "term"),
  SHEET("sheets", "sheet"),
  CHECK("checks", "check"),
  PAGE("pages", "page");

  private final String folder;
  private final String key;

  Kind(String folder, String key) {
    this.folder = folder;
    this.key = key;
  }

  /** The folder below {@code content/}. */
  public String folder() {
    return folder;
  }

  /** The name in {@code data-kind}, in site.yaml's ages and on the command line. */
  public String key() {
    return key;
  }

  /** Whether a page at the kind's own address lists them all: {@code /guider/}. */
  public boolean hasOverview() {
    return switch (this) {
      case GUIDE, CASE, JOURNEY, ALERT, OFFER, TERM -> true;
      case HELP, SHEET, CHECK, PAGE -> false;
    };
  }

  public static Optional<Kind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
  }

  public static Optional<Kind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
