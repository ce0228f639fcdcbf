package dk.vejviser.bake.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.bake.Bakery;
import dk.vejviser.bake.Ingredients;
import dk.vejviser.model.Page;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every template with a page of its kind, through the whole bakery. */
class EveryPageTest {
  @TempDir static Path output;
  private static List<BakedPage> baked;
  private static final Findings FINDINGS = new Findings();

  @BeforeAll
  static void bake() throws IOException {
    Path project = Path.of("").toAbsolutePath();
    Ingredients ingredients =
        new Ingredients(
            project,
            List.of(output.resolve("content")),
            project.resolve("templates"),
            project.resolve("assets"),
            2);
    for (Page page : ExamplePages.pages()) {
      Path file = output.resolve("content").resolveSibling(page.head().file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    String keep = System.getProperty("vejviser.keep", "");
    Path out = keep.isEmpty() ? output.resolve("site") : Path.of(keep);
    baked =
        new Bakery(ExampleSite.site(), Pictures.NONE, ingredients, out, FINDINGS).bake(List.of());
  }

  @Test
  void noTemplateFails() {
    assertEquals(List.of(), FINDINGS.sorted());
  }

  @Test
  void everyInternalLinkLeadsToAPage() {
    Set<String> addresses = baked.stream().map(BakedPage::address).collect(Collectors.toSet());
    Set<String> broken = new TreeSet<>();
    for (BakedPage page : baked) {
      for (BakedPage.Link link : page.links()) {
        String target = link.target().replaceFirst("#.*", "");
        boolean ours = target.startsWith("/") && !target.startsWith("/assets/");
        boolean published = target.matches("/(feed\\.|search/|site\\.webmanifest$).*");
        if (ours && !published && !addresses.contains(target)) {
          broken.add(page.address() + " -> " + target);
        }
      }
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void headingsBeginWithOneAndSkipNoLevel() {
    Set<String> wrong = new TreeSet<>();
    for (BakedPage page : baked) {
      List<Integer> levels = page.headings();
      for (int i = 1; i < levels.size(); i++) {
        if (levels.get(i) > levels.get(i - 1) + 1) {
          wrong.add(page.address() + " " + levels);
        }
      }
      if (levels.stream().filter(level -> level == 1).count() != 1 || levels.get(0) != 1) {
        wrong.add(page.address() + " " + levels);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void noPageRunsAScript() {
    assertEquals(
        List.of(), baked.stream().flatMap(page -> page.scripts().stream()).distinct().toList());
  }

  @Test
  void everyPageIsDescribedAndGuarded() {
    for (BakedPage page : baked) {
      assertTrue(page.policy().isPresent(), page.address());
      assertTrue(!page.summary().isBlank(), page.address());
    }
  }
}
