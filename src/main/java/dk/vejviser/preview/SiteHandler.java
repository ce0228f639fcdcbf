package dk.vejviser.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.vejviser.publish.MediaType;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Answers as a static host would: index pages, 404 page, no way out. */
final class SiteHandler implements HttpHandler {
  private static final String INDEX = "index.html";
  private static final String MISSING = "404.html";

  private final Source source;

  SiteHandler(Source source) {
    this.source = source;
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
      String file = file(exchange.getRequestURI().getPath());
      Optional<byte[]> found = source.file(file);
      if (found.isEmpty() && source.file(file + "/" + INDEX).isPresent()) {
        exchange.getResponseHeaders().set("Location", withSlash(exchange.getRequestURI()));
        exchange.sendResponseHeaders(301, -1);
      } else if (found.isPresent()) {
        send(exchange, 200, file, found.get());
      } else {
        send(exchange, 404, MISSING, source.file(MISSING).orElse(new byte[0]));
      }
    }
  }

  /** The file that an address shows: a folder's own page where it ends in a slash. */
  static String file(String address) {
    String name = address.replaceFirst("^/+", "");
    return name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
  }

  /** The folder of an address on this machine; the query goes along. */
  private static String withSlash(URI asked) {
    String folder = asked.getRawPath().replaceFirst("^/+", "/") + "/";
    return asked.getRawQuery() == null ? folder : folder + "?" + asked.getRawQuery();
  }

  private static void send(HttpExchange exchange, int status, String file, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", MediaType.of(file));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
