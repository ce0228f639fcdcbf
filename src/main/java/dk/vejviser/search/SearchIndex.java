package dk.vejviser.search;

import dk.vejviser.model.BakedPage;
import dk.vejviser.model.IdleSynonym;
import dk.vejviser.model.Site;
import dk.vejviser.model.Synonym;
import dk.vejviser.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A Lucene index of the pages that readers may find; any tool of Lucene's can open it. */
public final class SearchIndex implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final @Nullable Known known;
  private @Nullable Layout layout;

  /**
   * What a build has at hand and would else read back from the index.
   *
   * @param entries the pages as they are shown
   */
  private record Known(
      Vocabulary vocabulary,
      List<Entry> entries,
      CompletableFuture<PageFiles> files,
      List<IdleSynonym> idle) {}

  private SearchIndex(Path folder, @Nullable Known known) throws IOException {
    this.known = known;
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
  }

  /**
   * Writes the index of a site's listed pages into a folder, and opens it.
   *
   * @throws IOException where the folder cannot be written
   */
  public static SearchIndex build(Site site, List<BakedPage> pages, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Entry> entries = Entries.of(site, pages);
    Vocabulary vocabulary = new Vocabulary();
    Supplier<Tokens<Word>> tokens = () -> new Tokens<>(vocabulary::word);
    List<Synonym> lines = site.registers().synonyms();
    Synonyms synonyms = new Synonyms(lines, tokens.get());
    List<PageWords> words = cut(entries, tokens, synonyms);
    List<IdleSynonym> idle = IdleWords.of(lines, synonyms, entries, tokens.get());
    for (int i = 0; i < words.size(); i++) {
      int page = i;
      words.get(i).each(word -> word.standsOn(page));
    }
    vocabulary.settle();
    List<Entry> shown = Workers.each(entries, Shown::of);
    CompletableFuture<PageFiles> files = CompletableFuture.supplyAsync(() -> PageFiles.of(shown));
    try (Directory directory = FSDirectory.open(folder)) {
      PageIndexer.write(directory, shown, words, vocabulary);
    }
    return new SearchIndex(folder, new Known(vocabulary, shown, files, idle));
  }

  /**
   * Opens an index that a build left.
   *
   * @throws IOException where there is none
   */
  public static SearchIndex open(Path folder) throws IOException {
    return new SearchIndex(folder, null);
  }

  private static List<PageWords> cut(
      List<Entry> entries, Supplier<Tokens<Word>> tokens, Synonyms synonyms) {
    ThreadLocal<Tokens<Word>> each = ThreadLocal.withInitial(tokens);
    return Workers.each(entries, entry -> PageWords.of(entry, each.get(), synonyms));
  }

  /** How many pages it has. */
  public int size() {
    return reader.maxDoc();
  }

  /** Words of the synonyms that change nothing. Only who built the index knows of any. */
  public List<IdleSynonym> idleSynonyms() {
    return known == null ? List.of() : known.idle;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  LeafReader leaf() {
    return reader.leaves().get(0).reader();
  }

  boolean isEmpty() {
    return reader.leaves().isEmpty();
  }

  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Field.similarity());
    searcher.setQueryCache(null);
    return searcher;
  }

  synchronized Layout layout() throws IOException {
    if (layout == null) {
      layout = Layout.of(this);
    }
    return layout;
  }

  /** A page by its number; on any thread. */
  Entry entry(int page) throws IOException {
    if (known != null) {
      return known.entries.get(page);
    }
    return StoredPage.entry(reader.storedFields().document(page));
  }

  /** What a browser is shown of the pages. */
  PageFiles pageFiles() throws IOException {
    if (known != null) {
      return known.files.join();
    }
    List<Entry> entries = new ArrayList<>();
    for (int page = 0; page < size(); page++) {
      entries.add(entry(page));
    }
    return PageFiles.of(entries);
  }

  /** The words as they are written in the pages, settled. */
  Vocabulary vocabulary() throws IOException {
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
  Set<String> terms(Field field) throws IOException {
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
  int[] pages(String field, String term) throws IOException {
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
