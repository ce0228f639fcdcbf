package dk.vejviser.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers with the files of a folder as a static host would: index pages, 404 page, no way out. */
final class SiteHandler implements HttpHandler {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Path folder;

  SiteHandler(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")
          && !exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Optional<Path> file = file(path);
      if (file.isPresent() && !path.endsWith("/") && Files.isDirectory(file.get())) {
        exchange.getResponseHeaders().set("Location", path.replaceFirst("^/+", "/") + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Optional<Path> found =
          file.map(f -> Files.isDirectory(f) ? f.resolve("index.html") : f)
              .filter(Files::isRegularFile);
      send(exchange, found.isPresent() ? 200 : 404, found.orElse(folder.resolve("404.html")));
    }
  }

  private Optional<Path> file(String address) {
    try {
      Path file = folder.resolve(address.replaceFirst("^/+", "")).normalize();
      return file.startsWith(folder) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", type(file));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
