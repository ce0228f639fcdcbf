package dk.vejviser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The rooms, the arrows between them and the libraries that each may know. */
class ArchitectureTest {
  private static final Set<String> ROOMS =
      Set.of(
          "text", "model", "work", "cache", "content", "picture", "bake", "search", "check",
          "paper", "publish", "effect", "links", "build", "preview", "cli");

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
    Assertions.assertEquals(ROOMS, found);
  }

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("..vejviser.text..")
        .layer("model")
        .definedBy("..vejviser.model..")
        .layer("work")
        .definedBy("..vejviser.work..")
        .layer("cache")
        .definedBy("..vejviser.cache..")
        .layer("content")
        .definedBy("..vejviser.content..")
        .layer("picture")
        .definedBy("..vejviser.picture..")
        .layer("bake")
        .definedBy("..vejviser.bake..")
        .layer("search")
        .definedBy("..vejviser.search..")
        .layer("check")
        .definedBy("..vejviser.check..")
        .layer("paper")
        .definedBy("..vejviser.paper..")
        .layer("publish")
        .definedBy("..vejviser.publish..")
        .layer("effect")
        .definedBy("..vejviser.effect..")
        .layer("links")
        .definedBy("..vejviser.links..")
        .layer("build")
        .definedBy("..vejviser.build..")
        .layer("preview")
        .definedBy("..vejviser.preview..")
        .layer("cli")
        .definedBy("..vejviser.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("preview")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("build")
        .mayOnlyBeAccessedByLayers("preview", "cli")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers("build", "preview")
        .whereLayer("picture")
        .mayOnlyBeAccessedByLayers("build", "preview")
        .whereLayer("bake")
        .mayOnlyBeAccessedByLayers("build", "preview")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("build", "preview", "cli")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("build", "preview")
        .whereLayer("paper")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("build", "preview")
        .whereLayer("links")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("effect")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("work")
        .mayOnlyBeAccessedByLayers("content", "picture", "bake", "paper", "links")
        .whereLayer("cache")
        .mayOnlyBeAccessedByLayers("picture", "bake", "paper", "build")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers(
            "content", "picture", "bake", "search", "check", "paper", "publish", "effect", "links",
            "build", "preview", "cli")
        .check(CLASSES);
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
  void whatBakesIsMadeOfWhatKnowsNoPage() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dk.vejviser.bake.script", "dk.vejviser.bake.template", "dk.vejviser.bake.markup")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dk.vejviser.bake", "dk.vejviser.bake.view")
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
        .resideInAnyPackage("..vejviser.model..")
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

  private static void only(String room, String... library) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dk.vejviser." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CLASSES);
  }

  private static String room(String packageName) {
    return packageName.replaceFirst("^dk\\.vejviser\\.?", "").replaceFirst("\\..*", "");
  }
}
