package dk.vejviser.model;

/** Whether a page is public: archived pages and drafts never are. */
public enum Status {
  PUBLISHED,
  DRAFT,
  ARCHIVED
}
