package dk.vejviser.content.schema;

import dk.vejviser.text.Slug;
import dk.vejviser.text.Uri;
import dk.vejviser.text.Word;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a field's value is; scalars are text in the file, and their type says what they mean. */
public enum Type {
  TEXT(Word.A_TEXT),
  TEXTS(Word.A_LIST),
  /** A name that becomes a part of addresses, and so of a folder's path. */
  ID(Word.AN_ID, Type.NO_DEVICE + "[a-z0-9]+(-[a-z0-9]+)*"),
  DATE(Word.A_TEXT, Type.ISO_DATE, text -> date(text).isPresent()),
  NUMBER(Word.A_NUMBER, "[0-9]{1,6}"),
  FLAG(Word.TRUE_OR_FALSE, "true|false"),
  WEB_ADDRESS(
      Word.A_WEB_ADDRESS, "https?://[^\\s/?#@\\u0080-\\uffff]+([/?#]\\S*)?", Type::isWebAddress),
  /** Where a site stands: a host, and below it parts that no server reads in two ways. */
  SITE_ADDRESS(
      Word.A_WEB_ADDRESS,
      "https?://[^\\s/?#@\\u0080-\\uffff]+(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?",
      Type::isWebAddress),
  MAIL_ADDRESS(Word.A_MAIL_ADDRESS, "[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+"),
  PHONE(Word.A_PHONE_NUMBER, "\\+?[0-9]+( [0-9]+)*"),
  DURATION(Word.A_DURATION, "PT?([0-9]+[YMWDHS])+", text -> duration(text).isPresent()),
  /** A colour of sRGB. */
  COLOUR(Word.A_COLOUR, "#[0-9a-fA-F]{6}"),
  /** An SVG among the pictures of the content. */
  DRAWING(Word.A_DRAWING, "images/([A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.svg"),
  /** A PNG among them. */
  SCREENSHOT(Word.A_SHARED_PICTURE, "images/([A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.png"),
  /** Addresses on the site: {@code /backup}. No part begins with a dot. */
  PATHS(Word.A_PATH, "(/" + Type.NO_DEVICE + "[A-Za-z0-9_][A-Za-z0-9._~-]*)+/?"),
  /** Keys of its own below it. */
  GROUP(Word.SOME_KEYS),
  /** Days and hours below it, under keys that the schema doesn't list. */
  HOURS(Word.SOME_KEYS);

  private static final int MOST_YEARS = 100;
  private static final String NO_DEVICE = "(?!" + Slug.DEVICE + "([./\\s]|$))";
  private static final String ISO_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Pattern ISO_DAY = Pattern.compile(ISO_DATE);

  private final Word word;
  private final Optional<String> form;
  private final Predicate<String> accepted;

  Type(Word word) {
    this.word = word;
    this.form = Optional.empty();
    this.accepted = text -> true;
  }

  Type(Word word, String form) {
    this(word, form, text -> true);
  }

  Type(Word word, String form, Predicate<String> further) {
    this.word = word;
    this.form = Optional.of(form);
    this.accepted = Pattern.compile(form).asMatchPredicate().and(further);
  }

  /** What to call it in a finding. */
  Word word() {
    return word;
  }

  boolean isList() {
    return this == TEXTS || this == PATHS;
  }

  /** Whether keys stand below the field. */
  boolean isNested() {
    return this == GROUP || this == HOURS;
  }

  /** Whether a scalar (of a list: each of its scalars) has the type's form. */
  public boolean accepts(String text) {
    return accepted.test(text);
  }

  /** A regular expression that every value of the type matches as a whole; absent where all do. */
  Optional<String> form() {
    return form;
  }

  /** A calendar day written as {@code 2026-11-23}. */
  static Optional<LocalDate> date(String text) {
    try {
      return ISO_DAY.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * {@code PT72H} is elapsed time, {@code P1M} calendar time; zero and below are neither, nor is
   * what no law gives anybody and no page could say.
   */
  public static Optional<TemporalAmount> duration(String text) {
    try {
      if (text.startsWith("PT")) {
        return Optional.of(Duration.parse(text))
            .filter(d -> !d.isNegative() && !d.isZero() && d.toDays() <= MOST_YEARS * 366)
            .map(d -> d);
      }
      return Optional.of(Period.parse(text))
          .filter(p -> !p.isNegative() && !p.isZero())
          .filter(p -> p.toTotalMonths() <= MOST_YEARS * 12 && p.getDays() <= MOST_YEARS * 366)
          .map(p -> p);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      return Uri.isWeb(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
