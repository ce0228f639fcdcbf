package dk.vejviser.content.schema;

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
  TEXT(Word.A_TEXT, text -> true),
  TEXTS(Word.A_LIST, text -> true),
  ID(Word.AN_ID, matching("[a-z0-9]+(-[a-z0-9]+)*")),
  DATE(Word.A_TEXT, text -> date(text).isPresent()),
  NUMBER(Word.A_NUMBER, matching("[0-9]{1,6}")),
  FLAG(Word.TRUE_OR_FALSE, matching("true|false")),
  WEB_ADDRESS(Word.A_WEB_ADDRESS, Type::isWebAddress),
  MAIL_ADDRESS(Word.A_MAIL_ADDRESS, matching("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")),
  PHONE(Word.A_PHONE_NUMBER, matching("\\+?[0-9]+( [0-9]+)*")),
  DURATION(Word.A_DURATION, text -> duration(text).isPresent()),
  /** Addresses on the site: {@code /backup}. No part begins with a dot. */
  PATHS(Word.A_PATH, matching("(/[A-Za-z0-9_][A-Za-z0-9._~-]*)+/?")),
  /** Keys of its own below it. */
  GROUP(Word.SOME_KEYS, text -> true),
  /** Days and hours below it, under keys that the schema doesn't list. */
  HOURS(Word.SOME_KEYS, text -> true);

  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Word word;
  private final Predicate<String> form;

  Type(Word word, Predicate<String> form) {
    this.word = word;
    this.form = form;
  }

  /** What to call it in a finding. */
  public Word word() {
    return word;
  }

  public boolean isList() {
    return this == TEXTS || this == PATHS;
  }

  /** Whether keys stand below the field. */
  public boolean isNested() {
    return this == GROUP || this == HOURS;
  }

  /** Whether a scalar (of a list: each of its scalars) has the type's form. */
  public boolean accepts(String text) {
    return form.test(text);
  }

  /** A calendar day written as {@code 2026-11-23}. */
  public static Optional<LocalDate> date(String text) {
    try {
      return ISO_DATE.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@code PT72H} is elapsed time, {@code P1M} calendar time; zero and below are neither. */
  public static Optional<TemporalAmount> duration(String text) {
    try {
      if (text.startsWith("PT")) {
        return Optional.of(Duration.parse(text))
            .filter(d -> !d.isNegative() && !d.isZero())
            .map(d -> d);
      }
      return Optional.of(Period.parse(text))
          .filter(p -> !p.isNegative() && !p.isZero())
          .map(p -> p);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Predicate<String> matching(String form) {
    return Pattern.compile(form).asMatchPredicate();
  }
}
