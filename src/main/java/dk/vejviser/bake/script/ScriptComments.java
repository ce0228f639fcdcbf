package dk.vejviser.bake.script;

/**
 * A script without the comments that have lines of their own, blank lines and indentation: they are
 * for who reads the source, and a third of what a phone would fetch. Everything else stays as it
 * was written, letter by letter, so that a browser's fault still shows the author's line.
 */
public final class ScriptComments {
  private final StringBuilder kept = new StringBuilder();
  private boolean inComment;
  private boolean inTemplate;

  private ScriptComments() {}

  public static String without(String script) {
    ScriptComments comments = new ScriptComments();
    script.lines().forEach(comments::read);
    return comments.kept.toString();
  }

  private void read(String line) {
    String words = line.strip();
    if (inComment) {
      inComment = !words.endsWith("*/");
    } else if (inTemplate || !isComment(words) && !words.isEmpty()) {
      kept.append(inTemplate ? line : line.stripLeading()).append('\n');
      inTemplate ^= words.chars().filter(c -> c == '`').count() % 2 == 1;
    } else {
      inComment = words.startsWith("/*") && !words.endsWith("*/");
    }
  }

  /** Whether a comment begins a line and nothing follows it there. */
  private static boolean isComment(String words) {
    if (words.startsWith("//")) {
      return true;
    }
    int end = words.indexOf("*/");
    return words.startsWith("/*") && (end < 0 || end == words.length() - 2);
  }
}
