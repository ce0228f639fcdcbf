package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A project in a folder, and what comes of baking it. */
public final class Bakes {
  private final Path project;

  /** What a page's template sees. */
  public record View(Page shown, Object extra) {}

  /** What a bake returned, and what it wrote, by path below the output folder. */
  public record Result(List<BakedPage> pages, List<Finding> findings, Map<String, String> files) {}

  public Bakes(Path project) {
    this.project = project;
  }

  public Bakes write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  /** A plan for a page of the site, on the template of its kind. */
  public static PagePlan plan(Site site, Page page, Object extra) {
    return new PagePlan(
        site.address(page),
        page.id().kind().key(),
        page.id().kind().key(),
        Optional.of(page.id()),
        true,
        () -> new View(page, extra));
  }

  /** A plan for a page that no file stands behind. */
  public static PagePlan plan(String address, String template, Supplier<?> view) {
    return new PagePlan(address, template, template, Optional.empty(), true, view);
  }

  /** Plans for all pages of a site. */
  public static List<PagePlan> plans(Site site) {
    return site.stream().map(page -> plan(site, page, "")).toList();
  }

  public Result bake(Site site, PagePlan... more) throws IOException {
    List<PagePlan> plans = new ArrayList<>(plans(site));
    plans.addAll(List.of(more));
    return bake(site, plans, 2, "site");
  }

  /** Bakes into a folder of the project; every page's file is there for the crawler to find. */
  public Result bake(Site site, List<PagePlan> plans, int threads, String folder)
      throws IOException {
    for (Page page : (Iterable<Page>) site.stream()::iterator) {
      write(page.head().file(), "");
    }
    return bakeWhatIsThere(site, plans, threads, folder);
  }

  public Result bakeWhatIsThere(Site site, List<PagePlan> plans, int threads, String folder)
      throws IOException {
    Ingredients ingredients =
        new Ingredients(
            project,
            List.of(project.resolve("content")),
            project.resolve("templates"),
            project.resolve("assets"),
            threads);
    Files.createDirectories(project.resolve("content"));
    Path output = project.resolve(folder);
    Findings findings = new Findings();
    List<BakedPage> pages =
        new Bakery(site, Pictures.NONE, ingredients, output, findings).bakePlans(plans);
    return new Result(pages, findings.sorted(), files(output));
  }

  public static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      for (Map.Entry<String, Path> file : FileName.below(folder).entrySet()) {
        texts.put(file.getKey(), Files.readString(file.getValue()));
      }
    }
    return texts;
  }
}
