package dk.vejviser.text;


/**
 * A word that a rule's sentence names and that is itself in the reader's language: as an argument
 * of a finding it is printed from the same bundle as the sentence.
 */
public enum Word {
  A_TEXT,
  A_LIST,
  SOME_KEYS,
  A_NUMBER,
  TRUE_OR_FALSE,
  A_WEB_ADDRESS,
  A_MAIL_ADDRESS,
  A_PHONE_NUMBER,
  A_DURATION,
  A_PATH,
  A_COLOUR,
  A_DRAWING,
  A_SHARED_PICTURE,
  AN_ID,
  A_LIST_OF_ENTRIES,
  A_BANNED_WORD,
  A_RETIRED_NUMBER,
  AN_EFFECT_ROW,
  A_SYNONYM,
  A_GOLD_QUERY,
  AN_INCIDENT_WORD,
  AN_INCIDENT_QUERY,
  AN_EARLIER_EVENT,
  MONDAY,
  TUESDAY,
  WEDNESDAY,
  THURSDAY,
  FRIDAY,
  SATURDAY,
  SUNDAY,
  A_HOLIDAY,
  NO_ACCESS,
  NOT_A_FILE,
  VANISHED,
  READ_ERROR,
  NO_ANSWER_IN_TIME,
  NO_CONNECTION,
  NO_SUCH_HOST,
  BAD_CERTIFICATE,
  ODD_REDIRECT,
  NOWHERE,
  NOTHING,
  SKIPPED_BY_SEARCH,
  SAME_AS_MEANT,
  PICTURE_CUT_OFF,
  PICTURE_DAMAGED,
  NO_PICTURE,
  NO_DRAWING,
  MOVING_PNG,
  CMYK_JPEG,
  RARE_JPEG,
  YAML_ALIAS,
  YAML_BRACKET,
  YAML_CHARACTER,
  YAML_COLON,
  YAML_DASH,
  YAML_DOCUMENTS,
  YAML_ESCAPE,
  YAML_INDENT,
  YAML_KEY,
  YAML_NO_COLON,
  YAML_QUOTE,
  YAML_START,
  YAML_TAB,
  YAML_TAG,
  YAML_TOO_DEEP,
  YAML_OTHER;

  /** The key in the bundle: {@code word.a-list}. */
  @Override
  public String toString() {
    return "word." + Key.of(this);
  }
}
