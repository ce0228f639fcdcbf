package dk.vejviser.bake.oven;

import dk.vejviser.bake.markup.PageText;
import dk.vejviser.bake.markup.PictureMarkup;
import dk.vejviser.bake.reading.PageReader;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Pictures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.model.TemplateModel;

/**
 * Renders into memory and writes once, so that a failing template leaves no half page; reads each
 * page once for what later rooms ask of it.
 */
final class PageRenderer extends Renderer {
  private static final String PLAN = "plan";
  private static final String VIEW = "view";
  private static final Set<StandardOpenOption> ANEW =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private final DelegatingTemplateEngine templates;
  private final Site site;
  private final Path output;
  private final PictureMarkup pictures;
  private final PageReader reader;
  private final ThreadLocal<PageText> pages = ThreadLocal.withInitial(PageText::new);
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Queue<BakedPage> baked = new ConcurrentLinkedQueue<>();

  PageRenderer(
      JBakeConfiguration configuration,
      ContentStore store,
      DelegatingTemplateEngine templates,
      Site site,
      Pictures pictures) {
    super(store, configuration, templates);
    this.templates = templates;
    this.site = site;
    this.pictures = new PictureMarkup(site.addresses().basePath(), pictures);
    this.reader = new PageReader(site);
    this.output = configuration.getDestinationFolder().toPath().normalize();
  }

  /** A plan in the form that JBake carries to its renderer. */
  static DocumentModel document(PagePlan plan) {
    DocumentModel document = new DocumentModel();
    document.setUri(plan.address());
    document.put(PLAN, plan);
    return document;
  }

  /** What the template of a page sees of it. */
  static Object view(TemplateModel model) {
    return model.getContent().get(VIEW);
  }

  @Override
  public void render(DocumentModel document) throws Exception {
    PagePlan plan = (PagePlan) document.get(PLAN);
    document.put(VIEW, plan.view().get());
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.setRenderer(templates);
    PageText page = pages.get();
    page.clear();
    templates.renderDocument(model, plan.templateFile(), page);
    pictures.fill(page);
    ByteBuffer bytes = page.utf8();
    String file = plan.file(site);
    write(file, bytes);
    baked.add(reader.read(page, plan, plan.changed(site), file));
  }

  /** The written pages, sorted by address. */
  List<BakedPage> baked() {
    return baked.stream().sorted(Comparator.comparing(BakedPage::address)).toList();
  }

  private void write(String name, ByteBuffer bytes) throws IOException {
    Path file = inOutput(name);
    if (folders.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    try (ByteChannel channel = Files.newByteChannel(file, ANEW)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private Path inOutput(String name) throws IOException {
    try {
      Path file = output.resolve(name).normalize();
      if (file.startsWith(output) && !file.equals(output)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new IOException("the page " + name + " has no name that the disk can hold", e);
    }
    throw new IOException("the page " + name + " lies outside the output folder");
  }
}
