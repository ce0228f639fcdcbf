package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.ListedPages;
import dk.vejviser.search.page.PageWords;
import dk.vejviser.search.text.Vocabulary;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;

/** Writes the Lucene index: one document a page, in the pages' order, in one segment. */
final class PageIndexer {
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType UNCOUNTED = type(IndexOptions.DOCS, true);

  /** What the index keeps of the door to help, under this name, beside its pages. */
  static final String DOOR = "door";

  /** So many pages are counted, on another thread, while Lucene takes those before them. */
  private static final int AHEAD = 200;

  private final Map<Field, TermStream> streams = new EnumMap<>(Field.class);
  private final TermStream pairs = new TermStream(false);

  private PageIndexer() {
    for (Field field : Field.values()) {
      streams.put(field, new TermStream(true));
    }
  }

  static void write(Directory directory, ListedPages listed, Optional<String> door)
      throws IOException {
    List<Entry> entries = listed.shown();
    List<PageWords> words = listed.words();
    Vocabulary vocabulary = listed.vocabulary();
    PageIndexer indexer = new PageIndexer();
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      CompletableFuture<List<IndexedPage>> next = counted(0, entries, words, vocabulary);
      for (int from = 0; from < entries.size(); from += AHEAD) {
        List<IndexedPage> pages = next.join();
        next = counted(from + AHEAD, entries, words, vocabulary);
        for (IndexedPage page : pages) {
          Document document = indexer.document(page);
          if (page == pages.get(0) && from == 0) {
            document.add(new StoredField(Field.WORDS, vocabulary.written()));
          }
          writer.addDocument(document);
        }
      }
      writer.forceMerge(1);
      door.ifPresent(kept -> writer.setLiveCommitData(Map.of(DOOR, kept).entrySet()));
    }
  }

  private static CompletableFuture<List<IndexedPage>> counted(
      int from, List<Entry> entries, List<PageWords> words, Vocabulary vocabulary) {
    return CompletableFuture.supplyAsync(
        () ->
            IntStream.range(from, Math.min(from + AHEAD, entries.size()))
                .mapToObj(i -> IndexedPage.of(entries.get(i), words.get(i), vocabulary))
                .toList());
  }

  /** Only merges of neighbours keep the pages' order. */
  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setSimilarity(Field.similarity())
        .setMergePolicy(new LogDocMergePolicy())
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(96)
        .setUseCompoundFile(false);
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  private Document document(IndexedPage page) {
    Document document = StoredPage.document(page.shown());
    page.fields()
        .forEach(
            (field, terms) -> add(document, field.name(), streams.get(field).of(terms), COUNTED));
    add(document, Field.PAIRS, pairs.of(page.pairs()), UNCOUNTED);
    return document;
  }

  private static void add(Document document, String name, TermStream terms, FieldType type) {
    document.add(new org.apache.lucene.document.Field(name, terms, type));
  }
}
