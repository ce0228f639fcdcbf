package dk.vejviser.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Somebody else's machine: answers as it is told, and takes notes of who asked what. */
final class Elsewhere implements AutoCloseable {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, Deque<Said>> answers = new ConcurrentHashMap<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /** An answer: its status and header lines. */
  private record Said(int status, List<String> headers) {}

  private Elsewhere(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  static Elsewhere open() throws IOException {
    return new Elsewhere(HttpServer.create(loopback(), 0), "http");
  }

  /** One whose certificate nobody has signed but itself. */
  static Elsewhere untrusted(Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    HttpsServer server = HttpsServer.create(loopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
    return new Elsewhere(server, "https");
  }

  String address(String path) {
    return scheme + "://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /**
   * What it says the next time that a path is asked for; the last word on a path stays.
   *
   * @param headers lines such as {@code Retry-After: 7}
   */
  Elsewhere says(String path, int status, String... headers) {
    answers
        .computeIfAbsent(path, key -> new ArrayDeque<>())
        .add(new Said(status, List.of(headers)));
    return this;
  }

  /** What was asked: {@code HEAD /side}. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** How those who asked called themselves. */
  List<String> agents() {
    return List.copyOf(agents);
  }

  /** How many asked at the same time, at most. */
  int most() {
    return most.get();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      log.add(exchange.getRequestMethod() + " " + path);
      agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
      Said said = next(path);
      if (said.status == 0) {
        closed.await();
        return;
      }
      if (said.status == 405 && !exchange.getRequestMethod().equals("HEAD")) {
        said = new Said(200, List.of());
      }
      for (String line : said.headers) {
        String[] parts = line.split(": ", 2);
        exchange.getResponseHeaders().set(parts[0], parts[1]);
      }
      now.decrementAndGet();
      exchange.sendResponseHeaders(said.status, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Said next(String path) {
    Deque<Said> left = answers.getOrDefault(path, new ArrayDeque<>());
    synchronized (left) {
      return left.isEmpty()
          ? new Said(404, List.of())
          : left.size() == 1 ? left.peek() : left.poll();
    }
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static SSLContext selfSigned(Path file)
      throws IOException, InterruptedException, GeneralSecurityException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "x",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    if (keytool.waitFor() != 0) {
      throw new IOException("no keys");
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
