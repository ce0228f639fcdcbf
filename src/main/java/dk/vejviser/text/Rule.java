package dk.vejviser.text;

import static dk.vejviser.text.Severity.ERROR;
import static dk.vejviser.text.Severity.NOTE;
import static dk.vejviser.text.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that can be wrong with content. The sentences stand in {@code findings.properties}
 * (Danish) and {@code findings_en.properties}: {@code <key>} says what is wrong, {@code <key>.mend}
 * the way out, {@code <key>.why} why it matters.
 */
public enum Rule {
  // Files
  NOT_UTF8(ERROR),
  HIDDEN_CHARACTER(ERROR),
  EMPTY_FILE(ERROR),
  FILE_TOO_LARGE(ERROR),
  MARKDOWN_TOO_COMPLEX(ERROR),
  UNKNOWN_FILE(ERROR),
  MISSING_FILE(ERROR),
  UNREADABLE_FILE(ERROR),
  PATH_OUTSIDE_CONTENT(ERROR),
  // Front matter and registers
  MISSING_FRONT_MATTER(ERROR),
  MALFORMED_YAML(ERROR),
  UNKNOWN_KEY(ERROR),
  DUPLICATE_KEY(ERROR),
  MISSING_FIELD(ERROR),
  WRONG_TYPE(ERROR),
  BAD_DATE(ERROR),
  BAD_VALUE(ERROR),
  TEXT_TOO_LONG(ERROR),
  BAD_OPENING_HOURS(ERROR),
  BAD_FILE_NAME(ERROR),
  DUPLICATE_ID(ERROR),
  DUPLICATE_ADDRESS(ERROR),
  RESERVED_ADDRESS(ERROR),
  ADDRESS_TOO_LONG(ERROR),
  UNKNOWN_AUDIENCE(ERROR),
  UNKNOWN_SIZE(ERROR),
  UNKNOWN_SECTOR(ERROR),
  UNKNOWN_TOPIC(ERROR),
  UNKNOWN_INCIDENT(ERROR),
  UNKNOWN_CONTACT(ERROR),
  UNKNOWN_DEADLINE(ERROR),
  UNKNOWN_FACT(ERROR),
  UNKNOWN_JOURNEY(ERROR),
  PLACEHOLDER_OWNER(WARNING),
  MISSING_CONTENT(ERROR),
  LOW_CONTRAST(ERROR),
  // The body's form
  RAW_HTML(ERROR),
  UNKNOWN_ATTRIBUTE(ERROR),
  MALFORMED_FACT(ERROR),
  MISSING_SECTION(ERROR),
  DUPLICATE_SECTION(ERROR),
  EMPTY_SECTION(ERROR),
  MALFORMED_ACTION(ERROR),
  MALFORMED_LIST(ERROR),
  MALFORMED_SOURCE(ERROR),
  TOO_MANY_STEPS(ERROR),
  STEP_TOO_LONG(ERROR),
  TERM_TOO_LONG(ERROR),
  HEADING_SKIPS_LEVEL(ERROR),
  HEADING_TOO_HIGH(ERROR),
  MAIN_HEADING_COUNT(ERROR),
  DUPLICATE_ANCHOR(ERROR),
  IMAGE_WITHOUT_ALT(ERROR),
  // Pictures
  PICTURE_BROKEN(ERROR),
  PICTURE_TOO_LARGE(ERROR),
  PICTURE_FORMAT(ERROR),
  PICTURE_MISNAMED(ERROR),
  PICTURE_WITHOUT_SIZE(ERROR),
  UNSAFE_DRAWING(ERROR),
  HEAVY_DRAWING(ERROR),
  WEBP_UNAVAILABLE(WARNING),
  // Links
  BROKEN_LINK(ERROR),
  BROKEN_ANCHOR(ERROR),
  LINK_TO_UNPUBLISHED(ERROR),
  LINK_WITHOUT_TITLE(WARNING),
  UNSAFE_LINK(ERROR),
  THIRD_PARTY_RESOURCE(ERROR),
  // Pages of others, when they are asked
  WEB_PAGE_GONE(ERROR),
  WEB_PAGE_SILENT(WARNING),
  WEB_PAGE_INSIDE(WARNING),
  WEB_PAGE_MOVED(NOTE),
  // Journeys and checks
  UNREACHABLE_STEP(ERROR),
  DEAD_END(ERROR),
  LOOP(ERROR),
  TOO_MANY_CLICKS(ERROR),
  UNKNOWN_STEP(ERROR),
  MISSING_UNSURE(ERROR),
  MANY_UNSURE(ERROR),
  MILDER_UNSURE(ERROR),
  MISSING_RECEIPT(ERROR),
  SCORE_NOT_COVERED(ERROR),
  MALFORMED_ANSWER(ERROR),
  // Facts
  NAKED_NUMBER(ERROR),
  RETIRED_NUMBER(ERROR),
  UNVERIFIED_FACT(ERROR),
  UNHEDGED_FACT(ERROR),
  EXPIRED_FACT_ON_PATH(ERROR),
  EXPIRED_FACT(WARNING),
  EXPIRED_PAGE(WARNING),
  NO_HUMAN_CONTACT(ERROR),
  CONTACT_NEEDS_LOST(ERROR),
  HOURS_NOT_COVERED(ERROR),
  NO_KNOWN_OPENING(ERROR),
  COMPOSITE_CASE_WITH_AMOUNT(ERROR),
  // Language
  LIX(ERROR),
  LIX_PARAGRAPH(WARNING),
  LONG_SENTENCE(WARNING),
  BANNED_WORD(WARNING),
  PASSIVE_VERB(NOTE),
  CHOPPY_SENTENCES(NOTE),
  // Guides
  CORE_GUIDE_WITHOUT_CASE(WARNING),
  // The search
  GOLD_PAGE_MISSING(WARNING),
  GOLD_MISS(ERROR),
  SYNONYM_LEADS_NOWHERE(WARNING),
  SYNONYM_ADDS_NOTHING(WARNING),
  // The baked site
  MISSING_TEMPLATE(ERROR),
  TEMPLATE_ERROR(ERROR),
  PAGE_NOT_BAKED(ERROR),
  SCRIPT_IN_PAGE(ERROR),
  MISSING_CSP(ERROR),
  UNPUBLISHED_IN_OUTPUT(ERROR);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** The rule of that name, which may stand in brackets as findings print it. */
  public static Optional<Rule> ofKey(String key) {
    String plain = key.replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT).replace('_', '-');
    return Stream.of(values()).filter(rule -> rule.key().equals(plain)).findFirst();
  }

  public Severity severity() {
    return severity;
  }

  /** The name that findings print and editors look up: {@code unknown-topic}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
