package dk.vejviser.content.schema;

import dk.vejviser.model.Kind;
import dk.vejviser.text.Rule;
import java.util.List;

/** The front matter of each kind of page. */
public final class PageSchemas {
  private static final Allowed INCIDENTS =
      new Allowed.OneOf(
          List.of(
              "filer-krypteret",
              "konto-overtaget",
              "penge-overfoert",
              "mitid-misbrug",
              "data-laekket",
              "enhed-mistet",
              "website-nede",
              "fjernstyring",
              "afpresning",
              "leverandoer-ramt",
              "mistanke"),
          Rule.UNKNOWN_INCIDENT);

  private static final Field TITLE = Field.of("title", Type.TEXT).needed().atMost(60);
  private static final Field SUMMARY = Field.of("summary", Type.TEXT).needed().atMost(160);
  private static final Field REVIEWED = Field.of("reviewed", Type.DATE);
  private static final Field EXPIRES = Field.of("expires", Type.DATE);
  private static final Field INCIDENT = Field.of("incident", Type.TEXT).among(INCIDENTS);
  private static final Field SEVERITY =
      Field.of("severity", Type.TEXT).needed().oneOf("akut", "haster", "roligt");

  /** What every file may say, a file of terms too. */
  private static final Schema FILE =
      Schema.of(
          "file",
          Field.of("audience", Type.TEXTS).idOf(Register.AUDIENCES),
          Field.of("size", Type.TEXTS).idOf(Register.SIZES),
          Field.of("sector", Type.TEXTS).idOf(Register.SECTORS),
          Field.of("topics", Type.TEXTS).idOf(Register.TOPICS),
          Field.of("owner", Type.TEXT),
          Field.of("status", Type.TEXT).oneOf("draft", "archived", "published"),
          Field.of("publish", Type.DATE));

  private static final Schema PLAIN =
      Schema.of("page", TITLE, SUMMARY)
          .with("page", FILE.fields().toArray(Field[]::new))
          .with("page", Field.of("keywords", Type.TEXTS), Field.of("aliases", Type.PATHS));

  private static final Schema BASE = PLAIN.with("base", REVIEWED.needed());
  private static final Schema GUIDE =
      BASE.with(
          "guide",
          EXPIRES,
          Field.of("difficulty", Type.TEXT).needed().oneOf("let", "mellem", "faa-hjaelp"));
  private static final Schema CASE =
      BASE.with(
          "case",
          EXPIRES,
          Field.of("told", Type.TEXT).needed().oneOf("virkelig", "sammensat"),
          INCIDENT);
  private static final Schema JOURNEY =
      BASE.with(
          "journey",
          EXPIRES,
          Field.of("kind", Type.TEXT).needed().oneOf("branch", "steps", "tally"));
  private static final Schema HELP =
      BASE.with(
          "help",
          EXPIRES,
          SEVERITY,
          INCIDENT,
          Field.of("lost", Type.TEXTS).oneOf(RegisterSchemas.lost()));
  private static final Schema ALERT =
      BASE.with(
          "alert",
          EXPIRES,
          SEVERITY,
          Field.of("from", Type.DATE).needed(),
          Field.of("until", Type.DATE).needed());
  private static final Schema OFFER =
      BASE.with(
          "offer",
          EXPIRES.needed(),
          Field.of("provider", Type.TEXT).needed(),
          Field.of("url", Type.WEB_ADDRESS).needed(),
          Field.of("price", Type.TEXT));
  private static final Schema TERM = FILE.with("term", REVIEWED.needed(), EXPIRES);
  private static final Schema SHEET =
      BASE.with("sheet", EXPIRES, Field.of("format", Type.TEXT).oneOf("a4", "a3"));
  private static final Schema CHECK = BASE.with("check", EXPIRES);
  private static final Schema PAGE = PLAIN.with("page", REVIEWED, EXPIRES);

  private PageSchemas() {}

  public static Schema of(Kind kind) {
    return switch (kind) {
      case GUIDE -> GUIDE;
      case CASE -> CASE;
      case JOURNEY -> JOURNEY;
      case HELP -> HELP;
      case ALERT -> ALERT;
      case OFFER -> OFFER;
      case TERM -> TERM;
      case SHEET -> SHEET;
      case CHECK -> CHECK;
      case PAGE -> PAGE;
    };
  }
}
