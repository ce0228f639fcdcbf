package dk.vejviser.build;

/** Is told what a build does, as it does it. */
public interface Progress {

  /** What comes next, in this order; waiting only where another build has the output folder. */
  enum Phase {
    WAIT,
    READ,
    CHECK_CONTENT,
    PICTURES,
    PRINT,
    BAKE,
    SEARCH,
    PUBLICATION,
    CHECK_PAGES,
    PUBLISH,
    /** Not of a build. */
    ASK_LINKS
  }

  void begin(Phase phase);
}
