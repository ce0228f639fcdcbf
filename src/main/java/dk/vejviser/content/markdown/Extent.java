package dk.vejviser.content.markdown;

/**
 * A stretch of a manuscript, three times over: in its HTML, in its text and in its file. Offsets
 * count UTF-16 units from 0, ends are exclusive.
 */
public record Extent(int html, int htmlEnd, int text, int textEnd, int start, int end) {

  /** From the beginning of this one to the end of another that stands further down. */
  public Extent through(Extent last) {
    return new Extent(html, last.htmlEnd, text, last.textEnd, start, last.end);
  }

  boolean isEmpty() {
    return html == htmlEnd;
  }
}
