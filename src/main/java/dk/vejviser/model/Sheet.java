package dk.vejviser.model;

import java.util.List;

/** Paper to print and hand out, or to hang on the wall. */
public record Sheet(Head head, Body body, Format format, Prose lead, List<Section> sections)
    implements Page {

  /** The size of the paper. */
  public enum Format {
    /** To write on. */
    A4,
    /** To be read across a room. */
    A3
  }
}
