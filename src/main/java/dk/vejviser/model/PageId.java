package dk.vejviser.model;

/** Names one page: its kind and the id that is its file's name (a term's: its heading's). */
public record PageId(Kind kind, String id) implements Comparable<PageId> {
  @Override
  public int compareTo(PageId other) {
    return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
  }

  /** {@code guides/backup-der-virker}, as gold queries and messages write it. */
  @Override
  public String toString() {
    return kind.folder() + "/" + id;
  }
}
