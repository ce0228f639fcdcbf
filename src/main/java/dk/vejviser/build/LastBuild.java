package dk.vejviser.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import dk.vejviser.build.output.OutputFolder;
import dk.vejviser.cache.Digest;
import dk.vejviser.cache.Store;
import dk.vejviser.publish.Checksums;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the last build into a folder was made from, and what it left and said.
 *
 * @param stamp of its inputs
 * @param site digest of the checksums that it published, which tell of all else there
 * @param index digest of its search index
 * @param findings none of severity error
 */
record LastBuild(String stamp, String site, String index, List<Finding> findings, Made made) {
  private static final String FOLDER = "builds";

  /** What may be absent is a list of one or none. */
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(
              Optional.class,
              (JsonSerializer<Optional<?>>)
                  (value, type, json) -> json.serialize(value.stream().toList()))
          .registerTypeAdapter(
              Optional.class,
              (JsonDeserializer<Optional<?>>)
                  (list, type, json) ->
                      list.getAsJsonArray().asList().stream()
                          .map(
                              one ->
                                  (Object)
                                      json.deserialize(
                                          one,
                                          ((ParameterizedType) type).getActualTypeArguments()[0]))
                          .findFirst())
          .registerTypeAdapter(
              LocalDate.class,
              (JsonSerializer<LocalDate>) (day, type, json) -> new JsonPrimitive(day.toString()))
          .registerTypeAdapter(
              LocalDate.class,
              (JsonDeserializer<LocalDate>) (day, type, json) -> LocalDate.parse(day.getAsString()))
          .create();

  /**
   * One digest of all that a build's output follows from: the settings, the program, the Java
   * machine, and each file's name and bytes. Absent where a file cannot be read or links go round
   * in a ring: the build itself says what is wrong, and at which place.
   */
  static Optional<String> stamp(Settings settings) {
    try {
      Digest stamp = new Digest();
      stamp.add(
          settings.content().toAbsolutePath().normalize().toString(),
          settings.reading().toString(),
          settings.purpose().name(),
          Program.stamp());
      for (Path folder : settings.sources()) {
        stamp.add(folder);
      }
      return Optional.of(Digest.hex(stamp.bytes()));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The last build into an output folder, if one of these inputs would leave the same. */
  static Optional<LastBuild> standing(Settings settings, String stamp) {
    return new Store(settings.cache(FOLDER))
        .find(key(settings))
        .flatMap(LastBuild::read)
        .filter(last -> last.stamp.equals(stamp) && last.stands(settings));
  }

  /** Keeps a build that was published. Where the disk won't, the next one is a whole one. */
  static void keep(Settings settings, String stamp, Findings findings, Made made) {
    Store store = new Store(settings.cache(FOLDER));
    try {
      String site = Checksums.digest(settings.output());
      LastBuild build = new LastBuild(stamp, site, index(settings), findings.sorted(), made);
      store.keep(key(settings), GSON.toJson(build).getBytes(StandardCharsets.UTF_8));
      store.sweep();
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  private boolean stands(Settings settings) {
    try {
      return site.equals(Checksums.digest(settings.output()))
          && Checksums.hold(settings.output(), Set.of(OutputFolder.MARK))
          && index.equals(index(settings));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static String index(Settings settings) throws IOException {
    Digest digest = new Digest();
    digest.add(settings.index());
    return Digest.hex(digest.bytes());
  }

  /** One for each output folder. */
  private static String key(Settings settings) {
    String output = settings.output().toAbsolutePath().normalize().toString();
    return Digest.hex(Digest.of(output.getBytes(StandardCharsets.UTF_8)));
  }

  /** Absent where it is cut short, changed or another version's. */
  private static Optional<LastBuild> read(byte[] json) {
    try {
      return Optional.ofNullable(
          GSON.fromJson(new String(json, StandardCharsets.UTF_8), LastBuild.class));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
