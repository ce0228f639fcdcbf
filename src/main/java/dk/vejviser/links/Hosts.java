package dk.vejviser.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Security;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The machines that are asked: each one thing at a time, and with the pause that it asks for. */
final class Hosts {
  static {
    // A name is looked up once: else one that leads outside when it is looked at could lead inside
    // when the client looks it up for itself, where a machine's settings let Java forget answers.
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  private final Politeness politeness;
  private final Pause pause;
  private final Predicate<InetAddress> allowed;
  private final HttpClient client;
  private final long end;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  /** What is owed to a host before it may be asked again. */
  private static final class Turn {
    private Duration owed = Duration.ZERO;
    private int busy;
    private Optional<Reply> closed = Optional.empty();
    private int silent;
    private Optional<IOException> dead = Optional.empty();
  }

  /** A host that isn't on the public network. */
  static final class InsideException extends IOException {
    InsideException(String host) {
      super(host);
    }
  }

  /** The run has taken its time. */
  static final class LateException extends IOException {
    LateException() {
      super("the time for asking is over");
    }
  }

  Hosts(Politeness politeness, Pause pause, Predicate<InetAddress> allowed) {
    this.politeness = politeness;
    this.pause = pause;
    this.allowed = allowed;
    this.end = System.nanoTime() + politeness.whole().toNanos();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(politeness.timeout())
            .build();
  }

  /**
   * Asks, when it is this question's turn. The body is left where it is.
   *
   * @throws InsideException where the host isn't one that may be asked
   * @throws LateException where the run has asked for long enough
   */
  Reply ask(String method, URI address) throws IOException, InterruptedException {
    Turn turn = turns.computeIfAbsent(address.getHost(), host -> new Turn());
    synchronized (turn) {
      if (turn.closed.isPresent()) {
        return turn.closed.get();
      }
      if (turn.dead.isPresent()) {
        throw turn.dead.get();
      }
      if (System.nanoTime() - end >= 0) {
        throw new LateException();
      }
      if (!turn.owed.isZero()) {
        pause.take(turn.owed);
      }
      try {
        Reply reply = send(method, address);
        turn.silent = 0;
        settle(turn, reply);
        return reply;
      } catch (InsideException e) {
        throw e;
      } catch (IOException e) {
        turn.owed = politeness.pause();
        turn.silent++;
        turn.dead = turn.silent >= politeness.tries() ? Optional.of(e) : Optional.empty();
        throw e;
      }
    }
  }

  private void settle(Turn turn, Reply reply) {
    if (!reply.isBusy()) {
      turn.busy = 0;
      turn.owed = politeness.pause();
      return;
    }
    Duration grown = politeness.backoff().multipliedBy(1L << Math.min(turn.busy, 10));
    turn.busy++;
    turn.owed = reply.retryAfter().orElse(grown);
    if (turn.owed.compareTo(politeness.longest()) > 0) {
      turn.closed = Optional.of(reply);
    }
  }

  private Reply send(String method, URI address) throws IOException, InterruptedException {
    for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
      if (!allowed.test(one)) {
        throw new InsideException(address.getHost());
      }
    }
    try {
      HttpResponse<InputStream> answer =
          client.send(request(method, address), HttpResponse.BodyHandlers.ofInputStream());
      answer.body().close();
      return Reply.of(answer.statusCode(), answer.headers());
    } catch (IllegalArgumentException e) {
      // The client's word for a length that is no number, and for a port that no machine has.
      throw new IOException(e);
    }
  }

  private HttpRequest request(String method, URI address) {
    return HttpRequest.newBuilder(address)
        .method(method, HttpRequest.BodyPublishers.noBody())
        .timeout(politeness.timeout())
        .header("User-Agent", politeness.agent())
        .header("Accept", "text/html,*/*;q=0.8")
        .build();
  }
}
