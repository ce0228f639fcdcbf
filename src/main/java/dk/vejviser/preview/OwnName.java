package dk.vejviser.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Answers only to the names that this machine has for itself. A stranger's page could have its own
 * name lead here, and would then be let in to read drafts.
 */
final class OwnName extends Filter {
  private static final Pattern OWN =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?");

  @Override
  public String description() {
    return "this machine's own names";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host != null && OWN.matcher(host).matches()) {
      chain.doFilter(exchange);
    } else {
      exchange.sendResponseHeaders(403, -1);
      exchange.close();
    }
  }
}
