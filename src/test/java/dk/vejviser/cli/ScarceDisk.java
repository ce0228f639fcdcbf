package dk.vejviser.cli;

import dk.vejviser.build.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds on a small disk of its own, with less and less of it taken, and once more when it can only
 * be read; says of each build how it ended. {@link DiskFaultsTest} starts it where such a disk may
 * be mounted.
 */
final class ScarceDisk {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Spoken vejviser = new Spoken();
  private final Path content;
  private final Path disk;

  private ScarceDisk(Path content, Path disk) {
    this.content = content;
    this.disk = disk;
  }

  public static void main(String[] args) throws Exception {
    new ScarceDisk(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws Exception {
    FileStore store = Files.getFileStore(disk);
    long empty = store.getUsableSpace();
    tell("empty", 23);
    String first = standing();
    long needed = empty - store.getUsableSpace();
    for (int tenths = 0; tenths < 10; tenths++) {
      fill(store, needed * tenths / 10);
      tell("full", 24, first);
      Files.delete(disk.resolve("filler"));
    }
    tell("cleared", 24);
    String second = standing();
    new ProcessBuilder("mount", "-o", "remount,ro", disk.toString()).inheritIO().start().waitFor();
    tell("read-only", 25, second);
  }

  /** Leaves so many bytes of the disk. */
  private void fill(FileStore store, long left) throws IOException {
    long size = Math.max(0, store.getUsableSpace() - left);
    Files.write(disk.resolve("filler"), new byte[(int) size]);
  }

  /** Builds on a day of November, so that there is something to build. */
  private void tell(String state, int day, String... before) throws IOException {
    int code =
        vejviser.run(
            "build",
            "--date",
            "2026-11-" + day,
            "--content",
            content.toString(),
            "--out",
            site().toString());
    String said =
        vejviser.err().lines().filter(line -> line.startsWith("fejl:")).findFirst().orElse("");
    String whole = before.length == 0 || before[0].equals(standing()) ? "" : " CHANGED";
    String trace = vejviser.err().contains("\tat ") ? " TRACE" : "";
    OUT.println(state + " " + code + " " + said.replace(disk.toString(), "") + whole + trace);
  }

  private Path site() {
    return disk.resolve("site");
  }

  /** The site's files with their digests, and what stands beside it. */
  private String standing() throws IOException {
    return Folders.digests(site()).toString() + names();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(disk)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("filler"))
          .sorted()
          .toList();
    }
  }
}
