package dk.vejviser.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes the Lucene index: one document a page, in the pages' order, in one segment. */
final class PageIndexer {
  /** What the index keeps of the door to help, under this name, beside its pages. */
  static final String DOOR = "door";

  private PageIndexer() {}

  static void write(PagesReader pages, Optional<String> door, Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config())) {
      if (pages.maxDoc() > 0) {
        writer.addIndexes(pages);
      }
      door.ifPresent(kept -> writer.setLiveCommitData(Map.of(DOOR, kept).entrySet()));
    }
  }

  /** What is written is one segment already. */
  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setMergePolicy(NoMergePolicy.INSTANCE)
        .setMergeScheduler(new SerialMergeScheduler());
  }
}
