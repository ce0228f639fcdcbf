package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
  private static final int USUAL_LENGTH = 16_384;

  private final DelegatingTemplateEngine templates;
  private final Site site;
  private final Path output;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Map<BakedPage.Link, BakedPage.Link> links = new ConcurrentHashMap<>();
  private final Queue<BakedPage> baked = new ConcurrentLinkedQueue<>();

  PageRenderer(
      JBakeConfiguration configuration,
      ContentStore store,
      DelegatingTemplateEngine templates,
      Site site) {
    super(store, configuration, templates);
    this.templates = templates;
    this.site = site;
    this.output = configuration.getDestinationFolder().toPath().normalize();
  }

  /** A plan in the form that JBake carries to a template. */
  static DocumentModel document(PagePlan plan) {
    DocumentModel document = new DocumentModel();
    document.setUri(plan.address());
    document.put(PLAN, plan);
    return document;
  }

  static PagePlan plan(TemplateModel model) {
    return (PagePlan) model.getContent().get(PLAN);
  }

  @Override
  public void render(DocumentModel document) throws Exception {
    PagePlan plan = (PagePlan) document.get(PLAN);
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.setRenderer(templates);
    StringWriter html = new StringWriter(USUAL_LENGTH);
    templates.renderDocument(model, "page/" + plan.template() + ".peb", html);
    String text = html.toString();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String file = file(plan);
    write(file, bytes);
    baked.add(PageReader.read(text, plan, file, bytes.length, site, this::known));
  }

  private BakedPage.Link known(BakedPage.Link link) {
    BakedPage.Link first = links.putIfAbsent(link, link);
    return first == null ? link : first;
  }

  /** The written pages, sorted by address. */
  List<BakedPage> baked() {
    return baked.stream().sorted(Comparator.comparing(BakedPage::address)).toList();
  }

  /** {@code /guider/x/} is {@code guider/x/index.html}, below the site's own base. */
  private String file(PagePlan plan) {
    String path = plan.address().substring(site.addresses().basePath().length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = output.resolve(name).normalize();
    if (!file.startsWith(output)) {
      throw new IOException("the page " + name + " lies outside the output folder");
    }
    if (folders.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    Files.write(file, bytes);
  }
}
