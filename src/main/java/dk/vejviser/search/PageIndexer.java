package dk.vejviser.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  private final Map<Field, CountedTerms> streams = new EnumMap<>(Field.class);
  private final CountedTerms pairs = new CountedTerms(false);
  private final Vocabulary vocabulary;

  private PageIndexer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Field field : Field.values()) {
      streams.put(field, new CountedTerms(true));
    }
  }

  static void write(
      Directory directory, List<Entry> entries, List<PageWords> words, Vocabulary vocabulary)
      throws IOException {
    PageIndexer indexer = new PageIndexer(vocabulary);
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      for (int i = 0; i < entries.size(); i++) {
        Document document = indexer.document(entries.get(i), words.get(i));
        if (i == 0) {
          document.add(new StoredField(Field.WORDS, vocabulary.written()));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
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

  private Document document(Entry entry, PageWords page) {
    Document document = StoredPage.document(entry);
    List<List<Word>> title = List.of(page.title());
    // Who types a list's name mostly wants what it lists: its name counts as a keyword.
    add(document, Field.TITLE, entry.isList() ? List.of() : stems(title));
    add(document, Field.TITLE_PARTS, parts(title));
    add(document, Field.HEADINGS, Field.HEADING_PARTS, page.headings());
    add(document, Field.BODY, Field.BODY_PARTS, List.of(page.body()));
    List<Term> keywords = stems(page.keywords());
    if (entry.isList()) {
      keywords.addAll(stems(title));
    }
    add(document, Field.KEYWORDS, keywords);
    add(document, Field.SUMMARY, stems(List.of(page.summary())));
    pairs.fill(pairs(page));
    document.add(new org.apache.lucene.document.Field(Field.PAIRS, pairs, UNCOUNTED));
    return document;
  }

  private void add(Document document, Field whole, Field parts, List<List<Word>> texts) {
    add(document, whole, stems(texts));
    add(document, parts, parts(texts));
  }

  private static List<Term> parts(List<List<Word>> texts) {
    List<Term> pieces = new ArrayList<>();
    texts.forEach(text -> text.forEach(word -> pieces.addAll(word.parts)));
    return pieces;
  }

  private void add(Document document, Field field, List<Term> terms) {
    CountedTerms stream = streams.get(field);
    stream.fill(terms);
    document.add(new org.apache.lucene.document.Field(field.name(), stream, COUNTED));
  }

  private static List<Term> stems(List<List<Word>> texts) {
    List<Term> stems = new ArrayList<>();
    for (List<Word> text : texts) {
      for (Word word : text) {
        if (!word.stop) {
          stems.add(word.stem);
        }
      }
    }
    return stems;
  }

  private List<Term> pairs(PageWords page) {
    List<Term> found = new ArrayList<>();
    addPairs(page.title(), found);
    page.keywords().forEach(keyword -> addPairs(keyword, found));
    page.headings().forEach(heading -> addPairs(heading, found));
    return found;
  }

  private void addPairs(List<Word> text, List<Term> found) {
    List<Term> stems = stems(List.of(text));
    for (int i = 0; i + 1 < stems.size(); i++) {
      found.add(vocabulary.term(stems.get(i).text + ' ' + stems.get(i + 1).text));
    }
  }
}
