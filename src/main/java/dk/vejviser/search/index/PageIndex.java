package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.ListedPages;
import dk.vejviser.search.text.Vocabulary;
import dk.vejviser.work.Beside;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The pages in a Lucene index, by their numbers; any tool of Lucene's can open it. */
public final class PageIndex implements AutoCloseable {
  private final IndexReader reader;
  private final Optional<String> door;
  private final @Nullable Known known;

  /** What there is to do once nobody reads any more. */
  private final Closeable end;

  /**
   * What a build has at hand and would else read back from the index.
   *
   * @param entries the pages as they are shown
   */
  private record Known(Vocabulary vocabulary, List<Entry> entries) {}

  private PageIndex(
      IndexReader reader, Optional<String> door, @Nullable Known known, Closeable end) {
    this.reader = reader;
    this.door = door;
    this.known = known;
    this.end = end;
  }

  /**
   * Begins to write pages into a folder. They can be asked at once; whoever closes this waits until
   * they are written.
   *
   * @param door when the way to help comes first
   */
  public static PageIndex write(ListedPages pages, Optional<String> door, Path folder) {
    PagesReader reader = new PagesReader(pages);
    Beside<Path, IOException> written =
        Beside.begin(
            () -> {
              PageIndexer.write(reader, door, folder);
              return folder;
            });
    return new PageIndex(
        reader, door, new Known(pages.vocabulary(), pages.shown()), written::result);
  }

  /**
   * Opens what was written.
   *
   * @throws IOException where there is nothing
   */
  public static PageIndex open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    DirectoryReader reader = DirectoryReader.open(directory);
    String door = reader.getIndexCommit().getUserData().get(PageIndexer.DOOR);
    return new PageIndex(
        reader, Optional.ofNullable(door), null, () -> IOUtils.close(reader, directory));
  }

  /** When the way to help comes first, as it was written. */
  public Optional<String> door() {
    return door;
  }

  /** How many pages it has. */
  public int size() {
    return reader.maxDoc();
  }

  /**
   * Waits until it is written.
   *
   * @throws IOException where the folder cannot be written
   */
  @Override
  public void close() throws IOException {
    end.close();
  }

  /** What Lucene reads it by; only where it is not empty. */
  public LeafReader leaf() {
    return reader.leaves().get(0).reader();
  }

  /** Whether it has no pages. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** What asks Lucene, and scores as the fields do. */
  public IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Field.similarity());
    searcher.setQueryCache(null);
    return searcher;
  }

  /** A page by its number; on any thread. */
  public Entry entry(int page) throws IOException {
    if (known != null) {
      return known.entries.get(page);
    }
    return StoredPage.entry(reader.storedFields().document(page));
  }

  /** All pages. */
  public List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int page = 0; page < size(); page++) {
      entries.add(entry(page));
    }
    return entries;
  }

  /** The words as they are written in the pages, settled. */
  public Vocabulary vocabulary() throws IOException {
    if (known != null) {
      return known.vocabulary;
    }
    if (isEmpty()) {
      return new Vocabulary();
    }
    BytesRef words =
        leaf().storedFields().document(0, Set.of(Field.WORDS)).getBinaryValue(Field.WORDS);
    if (words == null) {
      throw new IOException("An index of another program: its first page keeps no words");
    }
    return Vocabulary.read(words);
  }

  /** Every term of a field. */
  public Set<String> terms(Field field) throws IOException {
    Set<String> found = new HashSet<>();
    if (!isEmpty()) {
      TermsEnum terms = Terms.getTerms(leaf(), field.name()).iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        found.add(term.utf8ToString());
      }
    }
    return found;
  }

  /** The pages of a term in a field, ascending. */
  public int[] pages(String field, String term) throws IOException {
    if (isEmpty()) {
      return new int[0];
    }
    PostingsEnum found =
        leaf().postings(new org.apache.lucene.index.Term(field, term), PostingsEnum.NONE);
    if (found == null) {
      return new int[0];
    }
    int[] pages = new int[(int) found.cost()];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = found.nextDoc();
    }
    return pages;
  }
}
