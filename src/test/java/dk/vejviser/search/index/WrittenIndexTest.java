package dk.vejviser.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import dk.vejviser.search.SearchedPage;
import dk.vejviser.search.page.ListedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is turned here and only written by Lucene; it is the one that Lucene would make. */
class WrittenIndexTest {
  private static final List<String> WORDS =
      List.of("faktura", "svindel", "fakturasvindel", "kopier", "backup", "mailen", "koder", "og");

  @TempDir Path folder;

  @Test
  void luceneFindsNothingWrongWithIt() throws IOException {
    write();
    try (Directory written = FSDirectory.open(folder);
        CheckIndex check = new CheckIndex(written)) {
      CheckIndex.Status status = check.checkIndex();
      assertTrue(status.clean);
      assertEquals(1, status.numSegments);
    }
  }

  @Test
  void itsTermsCountsAndLengthsAreThoseOfPagesThatLuceneIndexesItself() throws IOException {
    write();
    try (Directory written = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(written);
        Directory own = new ByteBuffersDirectory()) {
      LeafReader leaf = reader.leaves().get(0).reader();
      index(leaf, own);
      try (DirectoryReader again = DirectoryReader.open(own)) {
        LeafReader expected = again.leaves().get(0).reader();
        for (Field field : Field.values()) {
          String name = field.name();
          assertEquals(told(expected, name), told(leaf, name), name);
          assertTrue(told(leaf, name).size() > 1, name);
        }
        assertEquals(told(expected, Field.PAIRS), told(leaf, Field.PAIRS));
      }
    }
  }

  private void write() throws IOException {
    List<BakedPage> pages = IntStream.range(0, 60).mapToObj(WrittenIndexTest::page).toList();
    ListedPages listed = ListedPages.of(Sites.of(), pages);
    PageIndex.write(listed, Optional.empty(), folder).close();
  }

  private static BakedPage page(int number) {
    String one = WORDS.get(number % 8);
    String other = WORDS.get(number / 8);
    return SearchedPage.page(
        number % 7 == 0 ? "topic" : "page",
        "/p" + number + "/",
        one + " " + other + " " + number,
        other + " og " + one,
        List.of(
            new BakedPage.Part("", "", (one + " ").repeat(1 + number % 5)),
            new BakedPage.Part("a", other, (other + " og " + one + ". ").repeat(number))),
        true);
  }

  /** Has Lucene index the words that an index has. */
  private static void index(LeafReader index, Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer =
        new IndexWriter(directory, config.setSimilarity(Field.similarity()))) {
      for (int page = 0; page < index.maxDoc(); page++) {
        Document document = new Document();
        for (Field field : Field.values()) {
          String words = String.join(" ", words(index, field.name(), page));
          document.add(
              new TextField(field.name(), words, org.apache.lucene.document.Field.Store.NO));
        }
        for (String pair : words(index, Field.PAIRS, page)) {
          document.add(
              new StringField(Field.PAIRS, pair, org.apache.lucene.document.Field.Store.NO));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  private static List<String> words(LeafReader index, String field, int page) throws IOException {
    List<String> words = new ArrayList<>();
    TermsEnum terms = Terms.getTerms(index, field).iterator();
    while (terms.next() != null) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
      if (postings.advance(page) == page) {
        for (int i = 0; i < postings.freq(); i++) {
          words.add(terms.term().utf8ToString());
        }
      }
    }
    return words;
  }

  /** All that Lucene scores by. */
  private static List<String> told(LeafReader index, String field) throws IOException {
    Terms all = Terms.getTerms(index, field);
    List<String> told = new ArrayList<>();
    told.add(all.getDocCount() + " " + all.getSumDocFreq() + " " + all.getSumTotalTermFreq());
    TermsEnum terms = all.iterator();
    while (terms.next() != null) {
      NumericDocValues lengths = index.getNormValues(field);
      PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
      StringBuilder line = new StringBuilder(terms.term().utf8ToString());
      line.append(' ').append(terms.docFreq()).append(' ').append(terms.totalTermFreq());
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        line.append(' ').append(postings.docID()).append('*').append(postings.freq());
        if (lengths != null) {
          assertTrue(lengths.advanceExact(postings.docID()));
          line.append('/').append(lengths.longValue());
        }
      }
      told.add(line.toString());
    }
    return told;
  }
}
