package dk.vejviser.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;

/**
 * Where parsed letters stand in their file, and what is wrong there.
 *
 * @param base offset in the file of the parsed text's first letter
 */
record Places(SourceText source, int base, Findings findings) {
  private static final int SHOWN = 40;

  Place of(BasedSequence letters) {
    return source.place(base + letters.getStartOffset(), base + letters.getEndOffset());
  }

  void report(Rule rule, BasedSequence letters, Object... args) {
    findings.add(rule, of(letters), args);
  }

  /** Reports HTML that stands in the text, by its beginning. */
  void reportHtml(BasedSequence html) {
    String line = html.toString().strip().lines().findFirst().orElse("");
    report(Rule.RAW_HTML, html, line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
  }
}
