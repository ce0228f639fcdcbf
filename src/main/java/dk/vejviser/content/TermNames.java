package dk.vejviser.content;

import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Slug;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The terms of a file that gives the site none: what its headings are called, so that links to them
 * are no second finding.
 */
final class TermNames {
  private static final Pattern HEADING =
      Pattern.compile(
          "^##[ \\t]+([^{\\r\\n]*)(?:\\{#([a-z0-9-]+)[^}\\r\\n]*})?", Pattern.MULTILINE);

  private TermNames() {}

  static List<PageId> in(String text) {
    return HEADING
        .matcher(text)
        .results()
        .map(heading -> heading.group(2) == null ? Slug.of(heading.group(1)) : heading.group(2))
        .map(id -> new PageId(Kind.TERM, id))
        .distinct()
        .toList();
  }
}
