package dk.vejviser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program as a newcomer runs it: the launcher, the jar and the README's commands. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LauncherIT {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final String DATE = "--date 2026-11-23";

  @TempDir Path project;
  private Path mavenCalls;

  private record Result(int code, String output) {}

  @BeforeEach
  void aCopyOfTheProjectWithAMavenThatOnlyTakesNotes() throws IOException {
    for (String part : List.of("content", "templates", "assets", "src/main", "target/lib")) {
      copy(REPOSITORY.resolve(part), project.resolve(part));
    }
    // What other tests have printed needs no printing anew for each of these.
    Path printed = REPOSITORY.resolve("target/cache");
    if (Files.isDirectory(printed)) {
      copy(printed, project.resolve("target/cache"));
    }
    for (String file : List.of("pom.xml", "vejviser", "target/vejviser.jar")) {
      Files.copy(
          REPOSITORY.resolve(file), project.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
    mavenCalls = project.resolve("maven-calls");
    Path maven = project.resolve("bin/mvn");
    Files.createDirectories(maven.getParent());
    Files.writeString(maven, "#!/bin/sh\nprintf '\\033[0m'\necho \"$@\" >> '" + mavenCalls + "'\n");
    assertTrue(maven.toFile().setExecutable(true));
  }

  @Test
  void withoutChangedSourcesMavenIsNotStarted() throws Exception {
    assertEquals(0, shell("./vejviser --version").code);
    assertFalse(Files.exists(mavenCalls));
  }

  @Test
  void aChangedSourceIsCompiledFirst() throws Exception {
    Path source = project.resolve("src/main/java/dk/vejviser/cli/Main.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
    Result result = shell("./vejviser --version");
    assertEquals(0, result.code, result.output);
    assertTrue(
        result.output.matches("vejviser: compiling \\.\\.\\.\\s+vejviser \\S+\n"), result.output);
    assertEquals("-B -q -DskipTests package\n", Files.readString(mavenCalls));
  }

  @Test
  void aClockThatWasPutBackHidesNoChange() throws Exception {
    Path jar = project.resolve("target/vejviser.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
    assertEquals(0, shell("./vejviser --version").code);
    assertEquals("-B -q -DskipTests package\n", Files.readString(mavenCalls));
    Files.delete(mavenCalls);
    assertEquals(0, shell("./vejviser --version").code);
    assertFalse(Files.exists(mavenCalls));
  }

  @Test
  void aLinkToTheLauncherKnowsItsProject() throws Exception {
    Result result = shell("ln -s ../vejviser bin/vejviser && cd / && vejviser --version");
    assertEquals(0, result.code, result.output);
    assertTrue(result.output.startsWith("vejviser "), result.output);
    assertFalse(Files.exists(mavenCalls));
  }

  @Test
  void theJarAloneDoesTheSameFromAnyFolder() throws Exception {
    Result result =
        shell(
            "mkdir elsewhere && cd elsewhere && java -jar ../target/vejviser.jar build --content"
                + " ../content "
                + DATE);
    assertEquals(0, result.code, result.output);
    assertTrue(Files.exists(project.resolve("elsewhere/target/site/index.html")));
  }

  @ParameterizedTest
  @MethodSource
  void theReadmesCommandsRunAsWritten(String command) throws Exception {
    boolean dated = command.contains("--date") || command.matches("\\S+ (explain|schema)\\b.*");
    Result result = shell(dated ? command : command + " " + DATE);
    assertEquals(0, result.code, result.output);
  }

  /** All but the tests themselves and what has a test of its own. */
  static List<String> theReadmesCommandsRunAsWritten() throws IOException {
    List<String> commands = commands();
    assertEquals(
        List.of(
            "build", "mvn", "check", "check", "checked", "explain", "report", "links", "schema",
            "serve", "new", "new", "search", "build"),
        commands.stream().map(c -> c.startsWith("mvn") ? "mvn" : c.split(" ")[1]).toList());
    return commands.stream()
        .filter(c -> c.matches("\\./vejviser (build|check|explain|report|schema)(?!\\w).*"))
        .toList();
  }

  @Test
  void theReadmesCheckedPutsANewDateOnAContact() throws Exception {
    String command =
        commands().stream()
            .filter(c -> c.startsWith("./vejviser checked"))
            .findFirst()
            .orElseThrow();
    Result result = shell(command + " --yes --date 2026-11-24");
    assertEquals(0, result.code, result.output);
    assertTrue(
        Files.readString(project.resolve("content/data/contacts.yaml"))
            .contains("checked: 2026-11-24"));
  }

  @Test
  void theReadmesNewMakesAFile() throws Exception {
    String command =
        commands().stream().filter(c -> c.startsWith("./vejviser new")).findFirst().orElseThrow();
    assertEquals(0, shell(command).code);
    assertTrue(Files.exists(project.resolve("content/guides/tag-backup-af-telefonen.md")));
  }

  @Test
  void theReadmesPreviewShowsDraftsAndFollowsAChange() throws Exception {
    String command =
        commands().stream().filter(c -> c.startsWith("./vejviser serve")).findFirst().orElseThrow();
    Path page = project.resolve("content/pages/om.md");
    Files.writeString(
        page, Files.readString(page).replace("\nsummary:", "\nstatus: draft\nsummary:"));
    Path said = project.resolve("said");
    Process process = start("exec " + command + " --port 0 " + DATE + " > '" + said + "' 2>&1");
    try {
      URI about = URI.create(printed(said, Pattern.compile("http://localhost:\\d+/")) + "om/");
      assertEquals("Udkast.", shown(about, Pattern.compile("Udkast\\.")));
      Files.writeString(page, Files.readString(page) + "\nEn helt ny sætning.\n");
      assertEquals("En helt ny sætning", shown(about, Pattern.compile("En helt ny sætning")));
    } finally {
      process.destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void theReadmesSearchFindsWhatWasBuilt() throws Exception {
    String command =
        commands().stream()
            .filter(c -> c.startsWith("./vejviser search"))
            .findFirst()
            .orElseThrow();
    Result built = shell("./vejviser build " + DATE);
    assertEquals(0, built.code, built.output);
    Result found = shell(command);
    assertEquals(0, found.code, found.output);
    assertTrue(found.output.contains("/nu/ransomware-i-gang/"), found.output);
  }

  /**
   * Nothing of it may reach the published bytes; the name is written so that any shell makes it.
   */
  @Test
  void neitherPathNorLocaleNorZoneNorRightsNorAMissingHomeChangeTheSite() throws Exception {
    Result plain = shell("./vejviser build " + DATE);
    assertEquals(0, plain.code, plain.output);
    Result odd =
        shell(
            """
            there=$(printf 'x y \\303\\245 \\303\\230')
            mkdir "$there" && cp -r content "$there" && umask 077 &&
            env -u HOME LC_ALL=POSIX TZ=Pacific/Kiritimati \
              VEJVISER_JAVA_OPTS='-Djava.io.tmpdir=/nowhere -Duser.language=tr -Duser.country=TR' \
              ./vejviser build --content "$there/content" --out "$there/site" %s &&
            diff -r target/site "$there/site"
            """
                .formatted(DATE));
    assertEquals(0, odd.code, odd.output);
  }

  /** What a file comes to hold within a minute. */
  private static String printed(Path file, Pattern expected) throws Exception {
    return within(expected, () -> Files.exists(file) ? Files.readString(file) : "");
  }

  /** What a page comes to say within a minute. */
  private static String shown(URI page, Pattern expected) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
    return within(
        expected, () -> client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private static String within(Pattern expected, Callable<String> ask) throws Exception {
    Instant end = Instant.now().plusSeconds(60);
    String heard = ask.call();
    while (!expected.matcher(heard).find() && Instant.now().isBefore(end)) {
      Thread.sleep(100);
      heard = ask.call();
    }
    Matcher found = expected.matcher(heard);
    return found.find() ? found.group() : heard;
  }

  /** The lines of the README's shell blocks, without their comments. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    var blocks =
        Pattern.compile("(?s)```sh\n(.*?)```")
            .matcher(Files.readString(REPOSITORY.resolve("README.md")));
    while (blocks.find()) {
      blocks.group(1).lines().map(line -> line.replaceFirst("\\s+#.*", "")).forEach(commands::add);
    }
    return commands;
  }

  private Result shell(String command) throws IOException, InterruptedException {
    Process process = start(command);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), command);
    return new Result(process.exitValue(), output);
  }

  private Process start(String command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put(
        "PATH",
        project.resolve("bin")
            + ":"
            + Path.of(System.getProperty("java.home"), "bin")
            + ":"
            + environment.get("PATH"));
    return builder.directory(project.toFile()).redirectErrorStream(true).start();
  }

  /** Folders keep their times too: the launcher takes a newer folder for a changed source. */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path copy = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(copy);
          folders.add(one);
        } else {
          Files.copy(one, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    for (Path folder : folders) {
      Files.setLastModifiedTime(
          to.resolve(from.relativize(folder).toString()), Files.getLastModifiedTime(folder));
    }
  }
}
