package dk.vejviser.model;

import java.util.Comparator;

/** Names one page: its kind and the id that is its file's name (a term's: its heading's). */
public record PageId(Kind kind, String id) implements Comparable<PageId> {
  private static final Comparator<PageId> ORDER =
      Comparator.comparing(PageId::kind).thenComparing(PageId::id);

  @Override
  public int compareTo(PageId other) {
    return ORDER.compare(this, other);
  }

  /** {@code guides/backup-der-virker}, as gold queries and messages write it. */
  @Override
  public String toString() {
    return kind.folder() + "/" + id;
  }
}
