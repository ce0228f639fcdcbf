package dk.vejviser.bake.oven;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.FileUtil;
import org.jbake.app.Parser;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;

/**
 * JBake's crawler over more than one folder. The store knows a document by its path below its
 * folder, so what a later folder has stands for what an earlier one had. JBake's own reads every
 * file once more for a checksum, to learn what has changed since its store was filled; ours starts
 * empty.
 */
final class LayerCrawler extends Crawler {
  private final ContentStore store;
  private final List<JBakeConfiguration> folders;

  LayerCrawler(ContentStore store, List<JBakeConfiguration> folders) {
    super(store, folders.get(folders.size() - 1));
    this.store = store;
    this.folders = folders;
  }

  @Override
  public void crawl() {
    for (JBakeConfiguration folder : folders) {
      crawl(folder.getContentFolder(), "", folder, new Parser(folder));
    }
  }

  private void crawl(File folder, String path, JBakeConfiguration configuration, Parser parser) {
    File[] found = folder.listFiles(FileUtil.getFileFilter(configuration));
    if (found == null) {
      return;
    }
    Arrays.sort(found);
    for (File file : found) {
      String name = path + file.getName();
      if (file.isDirectory()) {
        crawl(file, name + "/", configuration, parser);
      } else {
        take(parser.processFile(file), name);
      }
    }
  }

  private void take(DocumentModel document, String source) {
    if (DocumentTypes.contains(document.getType())) {
      document.setSourceUri(source);
      document.setRendered(false);
      store.addDocument(document);
    }
  }
}
