package dk.vejviser.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.vejviser.preview.FolderPreview;
import dk.vejviser.preview.PreviewServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a built site as a real host would: the files of the preview, with the headers that the
 * site's own {@code _headers} asks for, and gzip.
 */
final class Host implements AutoCloseable {
  private static final List<String> PACKED =
      List.of("text/", "image/svg+xml", "application/json", "application/xml");

  private final PreviewServer preview;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final HttpClient client = HttpClient.newHttpClient();
  private final HeaderRules rules;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private volatile Predicate<String> broken = path -> false;
  private volatile long delay;

  Host(Path site) throws IOException {
    this(site, "", 0);
  }

  /**
   * A host of a site that may lie in a folder of it.
   *
   * @param folder the site's folder below the root, with a slash at its end; may be empty
   * @param port 0 for any
   */
  Host(Path root, String folder, int port) throws IOException {
    rules = HeaderRules.parse(Files.readString(root.resolve(folder + "_headers")));
    preview = FolderPreview.of(root);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** What was asked of it, path and query, in the order of arrival. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** From now on it answers 503 to some paths. */
  void fail(Predicate<String> paths) {
    broken = paths;
  }

  /** From now on it waits before each answer. */
  void delay(Duration time) {
    delay = time.toMillis();
  }

  @Override
  public void close() {
    server.stop(0);
    preview.close();
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      log.add(exchange.getRequestURI().toString());
      pause();
      if (broken.test(exchange.getRequestURI().getPath())) {
        byte[] words = "out of order".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(503, words.length);
        exchange.getResponseBody().write(words);
        return;
      }
      HttpResponse<byte[]> file = fetch(exchange.getRequestURI());
      Headers headers = exchange.getResponseHeaders();
      for (String name : List.of("Content-Type", "Location")) {
        file.headers().firstValue(name).ifPresent(value -> headers.set(name, value));
      }
      rules.of(exchange.getRequestURI().getPath()).forEach(headers::set);
      byte[] body = file.body();
      if (mayPack(exchange)) {
        headers.set("Content-Encoding", "gzip");
        body = pack(body);
      }
      exchange.sendResponseHeaders(file.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void pause() throws IOException {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private HttpResponse<byte[]> fetch(URI address) throws IOException {
    URI there = preview.address().resolve(address.getRawPath());
    try {
      return client.send(
          HttpRequest.newBuilder(there).build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static boolean mayPack(HttpExchange exchange) {
    String type = String.valueOf(exchange.getResponseHeaders().getFirst("Content-Type"));
    String accepted = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
    return accepted.contains("gzip") && PACKED.stream().anyMatch(type::startsWith);
  }

  private static byte[] pack(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }
}
