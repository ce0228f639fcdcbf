package dk.vejviser.build;

/** What a build is for. */
public enum Purpose {
  /** To learn what is wrong; nothing is left behind. */
  CHECK,
  /** For the editor's own eyes, on this machine. */
  PREVIEW,
  /** For readers. */
  PUBLISH
}
