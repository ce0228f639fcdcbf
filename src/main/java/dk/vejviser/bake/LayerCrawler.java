package dk.vejviser.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's crawler over more than one folder. The store knows a document by its path below its
 * folder, so what a later folder has stands for what an earlier one had.
 */
final class LayerCrawler extends Crawler {
  private final List<Crawler> crawlers;

  LayerCrawler(ContentStore store, List<JBakeConfiguration> folders) {
    super(store, folders.get(folders.size() - 1));
    this.crawlers = folders.stream().map(folder -> new Crawler(store, folder)).toList();
  }

  @Override
  public void crawl() {
    crawlers.forEach(Crawler::crawl);
  }
}
