package dk.vejviser.bake.oven;

import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store without its database, as far as a bake asks it. Stock JBake asks its database for
 * all documents once for each document; what else it can be asked nobody asks here, and would fail
 * for want of the database.
 */
final class MemoryContentStore extends ContentStore {
  private final Map<String, DocumentModel> bySource = new TreeMap<>();

  MemoryContentStore() {
    super("memory", "portal");
  }

  @Override
  public void startup() {
    bySource.clear();
  }

  @Override
  public void addDocument(DocumentModel document) {
    bySource.put(document.getSourceuri(), document);
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    DocumentList<DocumentModel> unrendered = new DocumentList<>();
    bySource.values().stream().filter(document -> !document.getRendered()).forEach(unrendered::add);
    return unrendered;
  }
}
