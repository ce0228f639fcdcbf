package dk.vejviser.model;

/**
 * What a section of a page is for. Its heading in the site's language is fixed; others are FREE.
 */
public enum Role {
  FREE,
  DO_NOW,
  ASK_SUPPLIER,
  TELL_BOARD,
  BARRIERS,
  NEXT,
  SOURCES,
  FIRST_STEPS,
  NEVER,
  CALL,
  EVIDENCE,
  TELL_STAFF,
  TELL_CUSTOMERS,
  DEADLINES,
  NO_ANSWER,
  AFTERWARDS,
  TIMELINE,
  COST,
  WORKED,
  REGRET,
  LEARN,
  CONCERNS,
  DO_THIS
}
