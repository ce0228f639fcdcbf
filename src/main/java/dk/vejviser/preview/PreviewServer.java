package dk.vejviser.preview;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site on loopback only. */
public final class PreviewServer implements AutoCloseable {
  static {
    // Else each answer's second packet waits for the first one's receipt, up to 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // Else each request that stops halfway holds a worker for ever.
    System.setProperty("sun.net.httpserver.maxReqTime", "2");
  }

  private final HttpServer server;

  /** As many as there are requests: one that never reads its answer keeps its worker. */
  private final ExecutorService workers = Executors.newCachedThreadPool(PreviewServer::worker);

  /**
   * Opens the port; 0 takes any that is free.
   *
   * @throws IOException where the port is taken
   */
  public PreviewServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(workers);
  }

  /** Where the site is to be seen. */
  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /** The port that is open. */
  public int port() {
    return server.getAddress().getPort();
  }

  /**
   * Begins to answer with a site, and with the preview's own files.
   *
   * @param events tells open pages what is new
   */
  void serve(Source site, HttpHandler events) {
    show("/", new SiteHandler(site));
    show(OwnFiles.ADDRESS, new SiteHandler(new OwnFiles()));
    show(Events.ADDRESS, events);
    server.start();
  }

  private void show(String address, HttpHandler handler) {
    server.createContext(address, handler).getFilters().add(new OwnName());
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
