package dk.vejviser.content.page;

import dk.vejviser.model.Page;
import dk.vejviser.text.Findings;
import java.util.List;

/** Reads the Markdown of a file. */
public final class PageReader {
  private PageReader() {}

  /** The pages of the file; none where its body is too broken to be one. */
  public static List<Page> read(Draft draft, Findings findings) {
    return List.of();
  }
}
