package dk.vejviser.content.schema;

import dk.vejviser.text.Rule;

/** A file of {@code data/} whose entries other files name by id. */
public enum Register {
  TOPICS("topics.yaml", Rule.UNKNOWN_TOPIC),
  AUDIENCES("audiences.yaml", Rule.UNKNOWN_AUDIENCE),
  SIZES("sizes.yaml", Rule.UNKNOWN_SIZE),
  SECTORS("sectors.yaml", Rule.UNKNOWN_SECTOR),
  CONTACTS("contacts.yaml", Rule.UNKNOWN_CONTACT),
  DEADLINES("deadlines.yaml", Rule.UNKNOWN_DEADLINE),
  FIGURES("facts.yaml", Rule.UNKNOWN_FACT);

  private final String file;
  private final Rule unknown;

  Register(String file, Rule unknown) {
    this.file = file;
    this.unknown = unknown;
  }

  /** The file's name below {@code data/}. */
  public String file() {
    return file;
  }

  /** The rule that an id breaks which the register hasn't got. */
  Rule unknown() {
    return unknown;
  }
}
