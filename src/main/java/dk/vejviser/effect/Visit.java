package dk.vejviser.effect;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells requests that show a page to a reader from all others. */
final class Visit {
  /** What the service worker asks for ahead of any reader; it writes the same mark. */
  static final String FETCHED_AHEAD = "forud";

  /** Programs that call themselves by one of these words are nobody who reads. */
  private static final List<String> ROBOTS =
      List.of(
          "bot",
          "crawl",
          "spider",
          "slurp",
          "preview",
          "monitor",
          "headless",
          "curl",
          "wget",
          "python",
          "java/",
          "go-http",
          "scan");

  private Visit() {}

  /** The path of the page that a reader was shown; absent where it was no visit. */
  static Optional<String> page(Request request) {
    boolean shown = request.status() == 200 || request.status() == 304;
    return shown && request.method().equals("GET") && !isRobot(request.agent())
        ? path(request.target())
        : Optional.empty();
  }

  private static boolean isRobot(String agent) {
    String name = agent.toLowerCase(Locale.ROOT);
    return ROBOTS.stream().anyMatch(name::contains);
  }

  /** Hosts log the path as it was asked for: with a query, escapes, or without index.html. */
  private static Optional<String> path(String target) {
    try {
      URI uri = new URI(target);
      String query = uri.getRawQuery();
      if (uri.getPath() == null || (query != null && query.startsWith(FETCHED_AHEAD))) {
        return Optional.empty();
      }
      return Optional.of(uri.getPath().replaceFirst("/index\\.html$", "/"));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
