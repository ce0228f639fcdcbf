package dk.vejviser.bake.oven;

import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.FileName;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;

/**
 * Hands over to JBake's crawler the pages that were read from a file already. A file of terms holds
 * many; one that is a draft, planned or archived holds none.
 */
final class SiteMarkup extends MarkupEngine {
  private static final String PAGES = "pages";

  private final Map<String, List<PageId>> pagesByFile = new HashMap<>();

  SiteMarkup(Site site) {
    site.stream().forEach(this::add);
  }

  /** Takes the place of all of JBake's engines: whatever a file holds was read by the content. */
  void register() {
    Engines.register("md", this);
    Set.copyOf(Engines.getRecognizedExtensions())
        .forEach(extension -> Engines.register(extension, this));
  }

  private void add(Page page) {
    String file = page.head().file();
    String name = file.substring(file.lastIndexOf('/') + 1);
    pagesByFile
        .computeIfAbsent(page.id().kind().folder() + "/" + name, key -> new ArrayList<>())
        .add(page.id());
  }

  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    String name = FileName.of(configuration.getContentFolder().toPath().relativize(file.toPath()));
    List<PageId> pages = pagesByFile.getOrDefault(name, List.of());
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(name.substring(0, Math.max(0, name.indexOf('/'))));
    document.setStatus(pages.isEmpty() ? "draft" : "published");
    document.setTags(new String[0]);
    document.setBody("");
    document.put(PAGES, pages);
    return document;
  }

  /** The pages that a crawled document holds. */
  @SuppressWarnings("unchecked") // put there by parse above
  static List<PageId> pages(DocumentModel document) {
    return (List<PageId>) document.get(PAGES);
  }
}
