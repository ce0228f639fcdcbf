package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.vejviser.OwnProcess;
import dk.vejviser.build.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or can only be read costs no published page. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DiskFaultsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content").toAbsolutePath();

  /** Ways to a mount that no other process sees: as root, as anybody, as who may become root. */
  private static final List<List<String>> ALONE =
      List.of(
          List.of("unshare", "-m"),
          List.of("unshare", "-rm"),
          List.of("sudo", "-n", "unshare", "-m"));

  private static final String FULL =
      "full 1 fejl: der er ikke plads til portalen i /site: disken er fuld."
          + " Ryd op, eller vælg en anden mappe. Det gamle står, som det var\n";

  @TempDir Path folder;
  private Path site;

  private record Result(int code, String output) {}

  @BeforeEach
  void folders() {
    site = folder.resolve("site");
  }

  /**
   * A file that grows beyond what the process may write fails midway, like one on a full disk, and
   * needs no rights to set up. What it hits first depends on the limit.
   */
  @Test
  void aFileThatCannotBeWrittenWholeLeavesTheOldSite() throws Exception {
    Spoken vejviser = new Spoken();
    assertEquals(
        0, vejviser.run("build", "--content", GOLDEN.toString(), "--out", site.toString()));
    Path page = site.resolve("index.html");
    Files.setLastModifiedTime(page, FileTime.fromMillis(0));
    for (int blocks : new int[] {8, 120}) {
      List<String> command =
          new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
      command.addAll(
          OwnProcess.program(
              "build",
              "--date",
              "2026-11-24",
              "--content",
              GOLDEN.toString(),
              "--out",
              site.toString()));
      Result result = run(command);
      assertEquals(1, result.code, result.output);
      assertTrue(
          result.output.contains(
              "fejl: portalen kan ikke lægges i "
                  + site
                  + ": File too large. Vælg en anden mappe. Det gamle står, som det var\n"),
          result.output);
      assertTrue(!result.output.contains("\tat "), result.output);
      assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(page), "not replaced");
    }
  }

  /** The commands that write into the content: no file of it may be lost, or half a file come. */
  @Test
  void whatCannotBeWrittenIntoTheContentLeavesItAsItWas() throws Exception {
    Path content = folder.resolve("content");
    Folders.copy(Folders.files(GOLDEN), GOLDEN, content);
    Path log =
        Files.writeString(
            folder.resolve("access.log"),
            "x - - [23/Nov/2026:10:00:00 +0100] \"GET /nu/ HTTP/1.1\" 200 1\n");
    String at = content.toString();
    Map<String, String> before = Folders.digests(folder);
    for (String[] args :
        List.of(
            new String[] {"checked", "contacts/linjen", "--yes", "--content", at},
            new String[] {"effect", log.toString(), "--content", at},
            new String[] {"new", "guide", "Ny guide", "--content", at},
            new String[] {"new", "portal", "Ny", "--content", folder.resolve("ny").toString()})) {
      List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 0; exec \"$@\"", "sh"));
      command.addAll(OwnProcess.program(args));
      Result result = run(command);
      assertEquals(1, result.code, result.output);
      assertTrue(result.output.contains("fejl: "), result.output);
      assertEquals(before, Folders.digests(folder), args[0]);
    }
  }

  /** A pipeline reads the exit code, and who has read enough is told nothing. */
  @Test
  void anAnswerThatTheDiskDoesNotTakeIsAFaultAndOneThatNobodyReadsOnIsNone() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no disk here is always full");
    assertEquals(
        new Result(1, "fejl: disken er fuld. Ryd op, og prøv igen\n"),
        explained("\"$@\" > /dev/full"));
    assertEquals(new Result(0, ""), explained("{ \"$@\" | head -c 9 > /dev/null; }"));
  }

  private static Result explained(String shell) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", shell, "sh"));
    command.addAll(OwnProcess.program("explain"));
    return run(command);
  }

  @Test
  void aFullDiskAndOneThatCanOnlyBeReadLeaveTheOldSite() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    String mount = "mount -t tmpfs -o size=24m tmpfs '" + disk + "'";
    Optional<List<String>> alone = ALONE.stream().filter(way -> may(way, mount)).findFirst();
    assumeTrue(
        alone.isPresent(),
        "nobody may mount a disk here; what a write that fails midway does is tested all the same");
    List<String> command = new ArrayList<>(alone.get());
    command.addAll(List.of("sh", "-c", mount + " && exec \"$@\"", "sh"));
    command.addAll(
        OwnProcess.java("dk.vejviser.cli.ScarceDisk", GOLDEN.toString(), disk.toString()));
    assertEquals(
        "empty 0 \n"
            + FULL.repeat(10)
            + "cleared 0 \n"
            + "read-only 1 fejl: /site ligger på en disk, der kun kan læses."
            + " Vælg en anden mappe. Det gamle står, som det var\n",
        run(command).output);
  }

  private static boolean may(List<String> way, String mount) {
    List<String> command = new ArrayList<>(way);
    command.addAll(List.of("sh", "-c", mount));
    try {
      return run(command).code == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Result run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
