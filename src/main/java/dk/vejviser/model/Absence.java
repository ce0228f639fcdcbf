package dk.vejviser.model;

/** Why a page that has a file is not on the site. */
public enum Absence {
  BROKEN,
  DRAFT,
  PLANNED,
  ARCHIVED
}
