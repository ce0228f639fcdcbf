package dk.vejviser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The rooms, the arrows between them and the libraries that each may know. */
class ArchitectureTest {
  /** Each room, and the rooms that may use it. */
  private static final Map<String, Set<String>> USERS =
      Map.ofEntries(
          entry("cli", Set.of()),
          entry("preview", Set.of("cli")),
          entry("build", Set.of("preview", "cli")),
          entry("content", Set.of("build", "preview")),
          entry("picture", Set.of("build", "preview")),
          entry("bake", Set.of("build", "preview")),
          entry("search", Set.of("build", "preview", "cli")),
          entry("check", Set.of("build", "preview")),
          entry("paper", Set.of("build")),
          entry("publish", Set.of("build", "preview")),
          entry("links", Set.of("build")),
          entry("effect", Set.of("build")),
          entry("proof", Set.of("bake", "check", "build", "cli")),
          entry(
              "model",
              Set.of(
                  "proof", "content", "picture", "bake", "search", "check", "paper", "publish",
                  "effect", "links", "build", "preview", "cli")),
          entry("fact", Set.of("model", "proof", "content", "bake", "check", "publish", "cli")),
          entry("look", Set.of("model", "content", "bake", "check", "publish")),
          entry(
              "time",
              Set.of("fact", "model", "proof", "content", "bake", "publish", "effect", "cli")),
          entry("cache", Set.of("picture", "bake", "paper", "build")),
          entry("work", Set.of("content", "picture", "bake", "search", "paper", "links")),
          entry(
              "text",
              Set.of(
                  "cache", "fact", "look", "model", "proof", "content", "picture", "bake", "search",
                  "check", "paper", "publish", "effect", "links", "build", "preview", "cli")));

  /** Each room within {@code bake}, and those within it that may use it. */
  private static final Map<String, Set<String>> USERS_WITHIN_BAKE =
      Map.ofEntries(
          entry("bake", Set.of()),
          entry("bake.script", Set.of("bake")),
          entry("bake.template", Set.of("bake")),
          entry("bake.reading", Set.of("bake")),
          entry("bake.markup", Set.of("bake", "bake.reading")),
          entry("bake.view", Set.of("bake", "bake.reading")),
          entry("bake.view.paper", Set.of("bake.view")),
          entry("bake.view.overview", Set.of("bake.view")),
          entry("bake.view.page", Set.of("bake.view", "bake.view.paper")),
          entry("bake.view.journey", Set.of("bake.view", "bake.view.overview", "bake.view.page")),
          entry("bake.view.help", Set.of("bake.view", "bake.view.paper", "bake.view.journey")),
          entry(
              "bake.view.atlas",
              Set.of(
                  "bake.view",
                  "bake.view.paper",
                  "bake.view.overview",
                  "bake.view.page",
                  "bake.view.journey",
                  "bake.view.help")),
          entry(
              "bake.view.frame",
              Set.of(
                  "bake.view",
                  "bake.view.paper",
                  "bake.view.overview",
                  "bake.view.page",
                  "bake.view.journey",
                  "bake.view.help",
                  "bake.view.atlas")),
          entry(
              "bake.view.phrase",
              Set.of(
                  "bake.view",
                  "bake.view.paper",
                  "bake.view.overview",
                  "bake.view.page",
                  "bake.view.journey",
                  "bake.view.help",
                  "bake.view.atlas",
                  "bake.view.frame")));

  /** Each room within {@code search}, and those within it that may use it. */
  private static final Map<String, Set<String>> USERS_WITHIN_SEARCH =
      Map.of(
          "search", Set.of(),
          "search.shard", Set.of("search"),
          "search.index", Set.of("search", "search.shard"),
          "search.page", Set.of("search", "search.shard", "search.index"),
          "search.text", Set.of("search", "search.shard", "search.index", "search.page"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.vejviser");

  @Test
  void everyClassLivesInARoom() {
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(ArchitectureTest::room)
            .collect(Collectors.toSet());
    Assertions.assertEquals(USERS.keySet(), found);
  }

  @Test
  void arrowsPointOneWay() {
    hold(USERS, room -> "..vejviser." + room + "..");
  }

  @Test
  void everyClassOfTheBakeLivesInARoom() {
    Assertions.assertEquals(USERS_WITHIN_BAKE.keySet(), roomsWithin("bake"));
  }

  @Test
  void viewsAreMadeFromTheInsideOutAndBakersSeeOnlyTheirPlans() {
    hold(USERS_WITHIN_BAKE, room -> "dk.vejviser." + room);
  }

  @Test
  void everyClassOfTheSearchLivesInARoom() {
    Assertions.assertEquals(USERS_WITHIN_SEARCH.keySet(), roomsWithin("search"));
  }

  @Test
  void textsBecomePagesThenAnIndexThenShardsAndWhatAnswersKnowsThemAll() {
    hold(USERS_WITHIN_SEARCH, room -> "dk.vejviser." + room);
  }

  @Test
  void otherRoomsSeeOfTheBakeAndTheSearchOnlyTheirDoors() {
    for (String room : Set.of("bake", "search")) {
      noClasses()
          .that()
          .resideOutsideOfPackage("dk.vejviser." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.vejviser." + room + ".*..")
          .check(CLASSES);
    }
  }

  @Test
  void theCommandLineIsBuiltInThreeFloors() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("terminal")
        .definedBy("dk.vejviser.cli.terminal")
        .layer("findings")
        .definedBy("dk.vejviser.cli.findings")
        .layer("report")
        .definedBy("dk.vejviser.cli.report")
        .layer("commands")
        .definedBy("dk.vejviser.cli")
        .whereLayer("commands")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("commands")
        .whereLayer("findings")
        .mayOnlyBeAccessedByLayers("report", "commands")
        .check(CLASSES);
  }

  @Test
  void whatReadsDanishKnowsNoCheck() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("language")
        .definedBy("dk.vejviser.check.language")
        .layer("wording")
        .definedBy("dk.vejviser.check.wording")
        .layer("checks")
        .definedBy("dk.vejviser.check")
        .whereLayer("checks")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("wording")
        .mayOnlyBeAccessedByLayers("checks")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("wording", "checks")
        .check(CLASSES);
  }

  @Test
  void aLibraryStaysInItsRoom() {
    only("content.markdown", "com.vladsch.flexmark..");
    only("content", "org.yaml.snakeyaml..");
    only("bake", "org.jbake..");
    only("bake", "io.pebbletemplates..");
    only("bake", "io.nayuki.qrcodegen..");
    only("search", "org.apache.lucene..", "org.tartarus.snowball..");
    only("picture", "com.luciad.imageio..");
    only("paper", "com.openhtmltopdf..", "org.apache.pdfbox..");
    only("links", "java.net.http..");
    only("preview", "com.sun.net.httpserver..");
    only("cli", "picocli..");
  }

  @Test
  void theInnerRoomsDoNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..vejviser.time..",
            "..vejviser.fact..",
            "..vejviser.look..",
            "..vejviser.model..",
            "..vejviser.proof..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net.http..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineEndsTheProgramOrAsksForTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..vejviser.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.time.Clock.class)
        .check(CLASSES);
  }

  /** Each room is used by those that the table names, and by no other of its rooms. */
  private static void hold(Map<String, Set<String>> users, UnaryOperator<String> packages) {
    LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : users.keySet()) {
      house = house.layer(room).definedBy(packages.apply(room));
    }
    for (Map.Entry<String, Set<String>> room : users.entrySet()) {
      LayeredArchitecture.LayerDependencySpecification door = house.whereLayer(room.getKey());
      house =
          room.getValue().isEmpty()
              ? door.mayNotBeAccessedByAnyLayer()
              : door.mayOnlyBeAccessedByLayers(room.getValue().toArray(String[]::new));
    }
    house.check(CLASSES);
  }

  private static void only(String room, String... library) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dk.vejviser." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CLASSES);
  }

  private static Set<String> roomsWithin(String room) {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.replaceFirst("^dk\\.vejviser\\.?", ""))
        .filter(name -> name.matches(room + "(\\..*)?"))
        .collect(Collectors.toSet());
  }

  private static String room(String packageName) {
    return packageName.replaceFirst("^dk\\.vejviser\\.?", "").replaceFirst("\\..*", "");
  }
}
