package dk.vejviser.publish;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dk.vejviser.model.Site;
import dk.vejviser.text.Resource;
import dk.vejviser.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * {@code service-worker.js}, which opens the incident path without a network, and the one file that
 * it fetches for that, named by what is in it. Where site.yaml says {@code offline: false}, a
 * worker that takes back what earlier ones kept.
 */
final class ServiceWorker {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final int VERSION_LENGTH = 10;

  private ServiceWorker() {}

  /** The files by their path below the output folder. */
  static Map<String, String> files(Site site, List<OfflineFiles.File> kept) {
    if (!site.info().offline() || kept.isEmpty()) {
      return Map.of(
          "service-worker.js", Resource.text(ServiceWorker.class, "no-service-worker.js"));
    }
    String bundle = GSON.toJson(kept) + "\n";
    String version =
        Sha256.hex(bundle.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_LENGTH);
    String worker =
        Resource.text(ServiceWorker.class, "service-worker.js")
            .replace("@VERSION@", version)
            .replace("@HELP@", site.incidentJourney().map(site::address).orElseThrow());
    return Map.of("service-worker.js", worker, "offline/" + version + ".json", bundle);
  }
}
