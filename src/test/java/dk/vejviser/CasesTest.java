package dk.vejviser;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule by example: {@code cases/<rule>/<sentence>.txt} is a small site and all that is wrong
 * with it. Run with {@code -Dcases.write=true} to write down what is found now, then read the diff.
 */
class CasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final SiteCase BASE = SiteCase.read(CASES.resolve("base.txt"));
  private static final boolean WRITE = Boolean.getBoolean("cases.write");

  /** Rules that no text alone can break, and who breaks them instead. */
  private static final Map<Rule, String> ELSEWHERE = elsewhere();

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> eachCaseFindsExactlyWhatItSays() throws IOException {
    return cases().stream()
        .map(path -> dynamicTest(CASES.relativize(path).toString(), () -> check(path)));
  }

  @Test
  void theBaseOfAllCasesIsSound() {
    assertEquals(List.of(), BASE.found(folder));
  }

  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path path : cases()) {
      String rule = path.getParent().getFileName().toString();
      SiteCase.read(path).findings().stream()
          .filter(line -> line.split(" ")[1].equals(rule))
          .forEach(line -> shown.add(rule));
    }
    Set<String> wanted =
        Stream.of(Rule.values())
            .filter(rule -> !ELSEWHERE.containsKey(rule))
            .map(Rule::key)
            .collect(toCollection(TreeSet::new));
    assertEquals(wanted, shown);
  }

  @Test
  void whoBreaksTheOtherRulesExists() {
    ELSEWHERE.values().forEach(name -> assertDoesNotThrow(() -> Class.forName(name), name));
  }

  private void check(Path path) throws IOException {
    SiteCase one = SiteCase.read(path);
    Path site = Files.createTempDirectory(folder, "case");
    List<String> found = one.over(BASE).found(site);
    if (WRITE) {
      SiteCase.rewrite(path, found);
    } else {
      assertEquals(String.join("\n", one.findings()), String.join("\n", found));
    }
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> paths = Files.walk(CASES, 2)) {
      return paths
          .filter(path -> path.getNameCount() == CASES.getNameCount() + 2)
          .sorted()
          .toList();
    }
  }

  private static Map<Rule, String> elsewhere() {
    Map<Rule, String> tests = new EnumMap<>(Rule.class);
    tests.put(Rule.NOT_UTF8, "dk.vejviser.content.file.TextFileTest");
    tests.put(Rule.FILE_TOO_LARGE, "dk.vejviser.content.file.TextFileTest");
    tests.put(Rule.UNREADABLE_FILE, "dk.vejviser.content.file.TreeWalkTest");
    tests.put(Rule.MISSING_TEMPLATE, "dk.vejviser.build.BuildTest");
    tests.put(Rule.TEMPLATE_ERROR, "dk.vejviser.build.BuildTest");
    tests.put(Rule.GOLD_MISS, "dk.vejviser.check.baked.GoldMissesTest");
    String synonyms = "dk.vejviser.check.baked.IdleSynonymsTest";
    tests.put(Rule.SYNONYM_LEADS_NOWHERE, synonyms);
    tests.put(Rule.SYNONYM_ADDS_NOTHING, synonyms);
    String door = "dk.vejviser.check.baked.IncidentDoorTest";
    tests.put(Rule.INCIDENT_DOOR_SHUT, door);
    tests.put(Rule.INCIDENT_DOOR_NEEDLESS, door);
    tests.put(Rule.PICTURE_TOO_LARGE, "dk.vejviser.picture.inspection.InspectionTest");
    tests.put(Rule.WEBP_UNAVAILABLE, "dk.vejviser.picture.GalleryTest");
    String links = "dk.vejviser.links.LinkCheckTest";
    tests.put(Rule.WEB_PAGE_GONE, links);
    tests.put(Rule.WEB_PAGE_SILENT, links);
    tests.put(Rule.WEB_PAGE_INSIDE, links);
    tests.put(Rule.WEB_PAGE_MOVED, links);
    String baked = "dk.vejviser.check.baked.BakedChecksTest";
    tests.put(Rule.MAIN_HEADING_COUNT, baked);
    tests.put(Rule.PAGE_NOT_BAKED, baked);
    tests.put(Rule.SCRIPT_IN_PAGE, baked);
    tests.put(Rule.MISSING_CSP, baked);
    tests.put(Rule.UNPUBLISHED_IN_OUTPUT, baked);
    return tests;
  }
}
