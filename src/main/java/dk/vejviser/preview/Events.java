package dk.vejviser.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Tells open pages what is new, as server-sent events: {@code reload} when the page itself looks
 * otherwise than it did, {@code faults} with what is wrong with the site, or no longer is.
 */
final class Events implements HttpHandler {
  static final String ADDRESS = OwnFiles.ADDRESS + "events";

  private final UnaryOperator<String> versions;
  private final Set<Page> open = ConcurrentHashMap.newKeySet();
  private volatile String faults;

  /**
   * @param versions the version of the page in a file
   * @param faults what is wrong, as JSON
   */
  Events(UnaryOperator<String> versions, String faults) {
    this.versions = versions;
    this.faults = faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("Allow", "GET");
      exchange.sendResponseHeaders(405, -1);
      exchange.close();
      return;
    }
    Map<String, String> asked = query(exchange);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    Page page =
        new Page(
            exchange,
            SiteHandler.file(asked.getOrDefault("page", "/")),
            asked.getOrDefault("version", ""));
    open.add(page);
    tell(page);
  }

  /** Says what is new to every page that doesn't know. */
  void tell() {
    open.forEach(this::tell);
  }

  /** Says what is wrong now. */
  void tell(String faults) {
    this.faults = faults;
    tell();
  }

  /** Says nothing, to learn who has left. */
  void beat() {
    open.forEach(page -> send(page, ":\n\n"));
  }

  private void tell(Page page) {
    String version = versions.apply(page.file);
    if (page.learns(version)) {
      send(page, "event: reload\ndata: " + version + "\n\n");
    }
    String wrong = faults;
    if (page.hears(wrong)) {
      send(page, "event: faults\ndata: " + wrong + "\n\n");
    }
  }

  private void send(Page page, String event) {
    try {
      page.send(event);
    } catch (IOException e) {
      open.remove(page);
      page.exchange.close();
    }
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> asked = new HashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    for (String part : (query == null ? "" : query).split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        asked.put(
            part.substring(0, equals),
            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return asked;
  }

  /** A page that somebody looks at, and what it knows. */
  private static final class Page {
    private final HttpExchange exchange;
    private final String file;
    private String version;
    private String faults = "";

    Page(HttpExchange exchange, String file, String version) {
      this.exchange = exchange;
      this.file = file;
      this.version = version;
    }

    synchronized boolean learns(String now) {
      boolean isNew = !version.equals(now);
      version = now;
      return isNew;
    }

    synchronized boolean hears(String now) {
      boolean isNew = !faults.equals(now);
      faults = now;
      return isNew;
    }

    synchronized void send(String event) throws IOException {
      OutputStream out = exchange.getResponseBody();
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
