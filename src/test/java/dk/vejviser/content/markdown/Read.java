package dk.vejviser.content.markdown;

import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Findings;
import dk.vejviser.text.SourceText;
import java.util.List;

/** A Markdown text read as the body of the guide {@code backup}. */
record Read(Manuscript manuscript, List<String> findings) {

  static Read of(String text) {
    return as(new PageId(Kind.GUIDE, "backup"), text);
  }

  static Read as(PageId page, String text) {
    Findings findings = new Findings();
    SourceText source = new SourceText("content/" + page + ".md", text);
    Manuscript manuscript = Markdown.read(source, 0, Danish.around(page), findings).orElseThrow();
    return new Read(manuscript, Danish.lines(findings));
  }

  String html() {
    return manuscript.html().strip();
  }
}
