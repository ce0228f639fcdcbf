package dk.vejviser.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The last build of each output folder, a file each. One that is cut short, changed or of another
 * version counts as none; one whose output is gone is swept away.
 */
final class LastBuilds {
  private static final String ENDING = ".json";
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapterFactory(new OptionalJson())
          .registerTypeAdapter(LocalDate.class, new DateJson().nullSafe())
          .create();

  private final Path folder;

  private LastBuilds(Path folder) {
    this.folder = folder;
  }

  /** The last build into an output folder, if one of these inputs would leave the same. */
  static Optional<LastBuild> standing(Settings settings, Inputs inputs) {
    LastBuilds builds = new LastBuilds(settings.builds());
    String output = name(settings.output());
    return read(builds.file(output))
        .filter(last -> output.equals(last.output()) && last.stillHolds(settings, inputs));
  }

  /** Keeps a build that was published. Where the disk won't, the next one is a whole one. */
  static void keep(Settings settings, Inputs inputs, Findings findings, Made made) {
    try {
      new LastBuilds(settings.builds()).keep(LastBuild.of(settings, inputs, findings, made));
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  private void keep(LastBuild last) throws IOException {
    Files.createDirectories(folder);
    sweep();
    String json = GSON.toJson(last);
    Path whole = Files.createTempFile(folder, "last", ".part");
    try {
      Files.writeString(whole, seal(json) + "\n" + json);
      Files.move(whole, file(last.output()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** An output folder's name, in full. */
  static String name(Path output) {
    return output.toAbsolutePath().normalize().toString();
  }

  private Path file(String output) {
    return folder.resolve(seal(output) + ENDING);
  }

  private static Optional<LastBuild> read(Path file) {
    try {
      String[] parts = Files.readString(file).split("\n", 2);
      return parts.length == 2 && parts[0].equals(seal(parts[1]))
          ? Optional.ofNullable(GSON.fromJson(parts[1], LastBuild.class))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever it holds, it is no build that this program left.
      return Optional.empty();
    }
  }

  private void sweep() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
        Optional<LastBuild> last = read(file);
        if (last.isEmpty() || !Files.exists(Path.of(last.get().output()))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static String seal(String text) {
    CRC32 checksum = new CRC32();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(checksum.getValue());
  }
}
