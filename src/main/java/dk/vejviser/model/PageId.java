package dk.vejviser.model;

/** Names one page: its kind and the id that is its file's name (a term's: its heading's). */
public record PageId(Kind kind, String id) implements Comparable<PageId> {
  @Override
  public int compareTo(PageId other) {
    return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
  }

  // Pages look each other up by the hundred thousand; what a record has by itself is far slower.
  @Override
  public boolean equals(Object other) {
    return other instanceof PageId page && kind == page.kind && id.equals(page.id);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + kind.ordinal();
  }

  /** {@code guides/backup-der-virker}, as gold queries and messages write it. */
  @Override
  public String toString() {
    return kind.folder() + "/" + id;
  }
}
