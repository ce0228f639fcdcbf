package dk.vejviser.bake.oven;

import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store without its database: the same answers, in memory and in a fixed order. Stock JBake
 * asks its database for all documents once for each document.
 */
final class MemoryContentStore extends ContentStore {
  private static final Comparator<DocumentModel> NEWEST_FIRST =
      Comparator.comparing(DocumentModel::getDate, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(DocumentModel::getSourceuri);

  private final Map<String, DocumentModel> bySource = new TreeMap<>();

  MemoryContentStore() {
    super("memory", "portal");
  }

  @Override
  public void startup() {
    bySource.clear();
  }

  @Override
  public void drop() {
    bySource.clear();
  }

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templates) {}

  @Override
  public void addDocument(DocumentModel document) {
    bySource.put(document.getSourceuri(), document);
  }

  @Override
  public void deleteContent(String uri) {
    bySource.remove(uri);
  }

  @Override
  public void deleteAllByDocType(String type) {
    bySource.values().removeIf(document -> document.getType().equals(type));
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    if (bySource.containsKey(uri)) {
      found.add(bySource.get(uri));
    }
    return found;
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public long getDocumentCount(String type) {
    return select(ofType(type)).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return getPublishedContent(type).size();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return select(ofType(type).and(MemoryContentStore::isPublished));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean paging) {
    return getPublishedPosts();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return select(ofType("post").and(MemoryContentStore::isPublished).and(hasTag(tag)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return select(hasTag(tag).and(MemoryContentStore::isPublished));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return select(ofType(type));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean paging) {
    return getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return select(document -> !document.getRendered());
  }

  @Override
  public Set<String> getTags() {
    return getAllTags();
  }

  @Override
  public Set<String> getAllTags() {
    Set<String> tags = new TreeSet<>();
    select(MemoryContentStore::isPublished)
        .forEach(document -> tags.addAll(Arrays.asList(document.getTags())));
    return tags;
  }

  private DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
    DocumentList<DocumentModel> selected = new DocumentList<>();
    bySource.values().stream().filter(wanted).sorted(NEWEST_FIRST).forEach(selected::add);
    return selected;
  }

  private static Predicate<DocumentModel> ofType(String type) {
    return document -> type.equals(document.getType());
  }

  private static Predicate<DocumentModel> hasTag(String tag) {
    return document -> Arrays.asList(document.getTags()).contains(tag);
  }

  private static boolean isPublished(DocumentModel document) {
    return "published".equals(document.getStatus());
  }
}
