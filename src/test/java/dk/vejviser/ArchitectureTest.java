package dk.vejviser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms, the arrows between them and the libraries that each may know. */
class ArchitectureTest {
  /**
   * The program and each room of it that has rooms of its own: a house. A row is a room, and behind
   * it those of its house that may use it.
   */
  private static final List<House> HOUSES =
      List.of(
          House.of(
              """
              cli
              preview: cli
              build: preview cli
              content: build preview
              picture: build preview
              bake: build preview
              search: build preview cli
              check: build preview
              paper: build
              publish: build preview
              links: build
              effect: build
              proof: bake check build cli
              product: proof picture bake search check paper publish build preview cli
              model: product proof content picture bake search check paper publish effect links
                build preview cli
              fact: model proof content bake check publish cli
              look: model content bake check publish
              time: fact model proof content bake publish effect cli
              cache: picture bake paper build
              work: content picture bake search paper links
              text: cache fact look model product proof content picture bake search check paper
                publish effect links build preview cli
              """),
          House.of(
              """
              content
              content.page: content
              content.register: content
              content.markdown: content content.page
              content.markdown.parsing: content.markdown
              content.schema: content content.page content.register
              content.file: content content.register
              content.yaml: content content.register content.schema
              """),
          House.of(
              """
              bake
              bake.asset: bake
              bake.script: bake.asset
              bake.oven: bake bake.asset
              bake.template: bake bake.oven
              bake.reading: bake bake.oven
              bake.markup: bake bake.oven bake.reading
              bake.view: bake bake.oven bake.template bake.reading
              bake.view.paper: bake.view
              bake.view.overview: bake.view
              bake.view.page: bake.view bake.view.paper
              bake.view.journey: bake.view bake.view.overview bake.view.page
              bake.view.help: bake.view bake.view.paper bake.view.journey
              bake.view.atlas: bake.view bake.view.paper bake.view.overview bake.view.page
                bake.view.journey bake.view.help
              bake.view.frame: bake.view bake.view.paper bake.view.overview bake.view.page
                bake.view.journey bake.view.help bake.view.atlas
              bake.view.phrase: bake.view bake.view.paper bake.view.overview bake.view.page
                bake.view.journey bake.view.help bake.view.atlas bake.view.frame
              """),
          House.of(
              """
              picture
              picture.inspection: picture
              picture.drawing: picture.inspection
              """),
          House.of(
              """
              search
              search.shard: search
              search.index: search search.shard
              search.page: search search.shard search.index
              search.text: search search.shard search.index search.page
              """),
          House.of(
              """
              check
              check.baked: check
              check.content: check
              check.wording: check
              check.language: check.content check.wording
              """),
          House.of(
              """
              publish
              publish.api: publish
              """),
          House.of(
              """
              build
              build.output: build
              """),
          House.of(
              """
              cli
              cli.report: cli
              cli.findings: cli cli.report
              cli.terminal: cli cli.findings cli.report
              """));

  private static final Pattern ARROWS = Pattern.compile("\\{ text[\\w\\s,{}<-]*<- cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.vejviser");

  private static final Set<String> PACKAGES =
      CLASSES.stream()
          .map(type -> type.getPackageName().replaceFirst("^dk\\.vejviser\\.?", ""))
          .collect(toCollection(TreeSet::new));

  @Test
  void everyClassLivesInARoomOfTheProgram() {
    Set<String> outermost = new TreeSet<>();
    PACKAGES.forEach(name -> outermost.add(name.replaceFirst("\\..*", "")));
    assertEquals(HOUSES.get(0).users().keySet(), outermost);
  }

  @Test
  void everyRoomWithinARoomIsInATable() {
    Set<String> told = new TreeSet<>();
    HOUSES.forEach(house -> told.addAll(house.users().keySet()));
    assertEquals(told, PACKAGES);
  }

  @ParameterizedTest
  @FieldSource("HOUSES")
  void arrowsPointOneWay(House house) {
    LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : house.users().keySet()) {
      rooms = rooms.layer(room).definedBy(house.packages(room));
    }
    for (Map.Entry<String, List<String>> room : house.users().entrySet()) {
      LayeredArchitecture.LayerDependencySpecification door = rooms.whereLayer(room.getKey());
      rooms =
          room.getValue().isEmpty()
              ? door.mayNotBeAccessedByAnyLayer()
              : door.mayOnlyBeAccessedByLayers(room.getValue().toArray(String[]::new));
    }
    rooms.check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/design.md"})
  void theDocumentsDrawTheSameArrows(String document) throws IOException {
    Matcher drawn = ARROWS.matcher(Files.readString(Path.of(document)));
    assertTrue(drawn.find(), "no arrows in " + document);
    Map<String, Integer> floors = new TreeMap<>();
    List<String> groups = List.of(drawn.group().split("<-"));
    for (String group : groups) {
      for (String room : group.replaceAll("\\W+", " ").strip().split(" ")) {
        floors.put(room, groups.indexOf(group));
      }
    }
    Map<String, List<String>> users = HOUSES.get(0).users();
    assertEquals(users.keySet(), floors.keySet());
    users.forEach(
        (room, above) ->
            above.forEach(
                user -> assertTrue(floors.get(user) > floors.get(room), user + " uses " + room)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture", "bake", "search", "publish", "cli"})
  void otherRoomsSeeOnlyTheDoor(String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dk.vejviser." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dk.vejviser." + room + ".*..")
        .check(CLASSES);
  }

  @Test
  void aLibraryStaysInItsRoom() {
    only("content.markdown", "com.vladsch.flexmark..");
    only("content", "org.yaml.snakeyaml..");
    only("bake.oven", "org.jbake..");
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
            "..vejviser.product..",
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
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLASSES);
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
}
