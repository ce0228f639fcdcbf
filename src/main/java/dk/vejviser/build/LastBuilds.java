package dk.vejviser.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dk.vejviser.cache.Digest;
import dk.vejviser.cache.Store;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last build of each output folder. One that is cut short, changed or of another version counts
 * as none.
 */
final class LastBuilds {
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapterFactory(new OptionalJson())
          .registerTypeAdapter(LocalDate.class, new DateJson().nullSafe())
          .create();

  private static final String FOLDER = "builds";

  private LastBuilds() {}

  /** The last build into an output folder, if one of these inputs would leave the same. */
  static Optional<LastBuild> standing(Settings settings, Inputs inputs) {
    return new Store(settings.cache(FOLDER))
        .find(key(settings))
        .flatMap(LastBuilds::read)
        .filter(last -> last.stillHolds(settings, inputs));
  }

  /** Keeps a build that was published. Where the disk won't, the next one is a whole one. */
  static void keep(Settings settings, Inputs inputs, Findings findings, Made made) {
    Store store = new Store(settings.cache(FOLDER));
    try {
      String json = GSON.toJson(LastBuild.of(settings, inputs, findings, made));
      store.keep(key(settings), json.getBytes(StandardCharsets.UTF_8));
      store.sweep();
    } catch (IOException e) {
      return;
    }
  }

  /** One for each output folder. */
  private static String key(Settings settings) {
    String output = settings.output().toAbsolutePath().normalize().toString();
    return Digest.hex(Digest.of(output.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<LastBuild> read(byte[] json) {
    try {
      return Optional.ofNullable(
          GSON.fromJson(new String(json, StandardCharsets.UTF_8), LastBuild.class));
    } catch (RuntimeException e) {
      // Another version of the program left it.
      return Optional.empty();
    }
  }
}
