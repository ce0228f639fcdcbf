package dk.vejviser.links;

import dk.vejviser.text.Word;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Whether a page is there: asked without its body first, then as a reader asks, step by step. */
record Question(Hosts hosts, int tries) {
  /** As many as browsers follow. */
  private static final int MOST_STEPS = 20;

  Answer ask(URI address) throws InterruptedException {
    try {
      return follow(address);
    } catch (Hosts.InsideException e) {
      return new Answer.Inside();
    } catch (Hosts.LateException e) {
      return new Answer.Unasked();
    } catch (IOException e) {
      return new Answer.Silent(why(e).toString());
    }
  }

  private Answer follow(URI address) throws IOException, InterruptedException {
    URI here = address;
    Optional<URI> moved = Optional.empty();
    boolean forGood = true;
    Set<URI> seen = new HashSet<>();
    while (seen.add(here) && seen.size() <= MOST_STEPS) {
      Reply reply = reply(here);
      if (!reply.isRedirect()) {
        return answer(reply, moved);
      }
      Optional<URI> next = reply.next(here);
      if (next.isEmpty()) {
        break;
      }
      here = next.get();
      forGood &= reply.isPermanent();
      moved = forGood ? next : moved;
    }
    return new Answer.Silent(Word.ODD_REDIRECT.toString());
  }

  /** Hosts that don't know the question for a head alone answer it with an error, or hang up. */
  private Reply reply(URI address) throws IOException, InterruptedException {
    try {
      Reply head = patiently("HEAD", address);
      return head.status() < 400 || head.isBusy() ? head : patiently("GET", address);
    } catch (Hosts.InsideException | Hosts.LateException | ConnectException e) {
      throw e;
    } catch (IOException e) {
      if (why(e) != Word.NO_CONNECTION) {
        throw e;
      }
      return patiently("GET", address);
    }
  }

  private Reply patiently(String method, URI address) throws IOException, InterruptedException {
    Reply reply = hosts.ask(method, address);
    for (int asked = 1; asked < tries && reply.isBusy(); asked++) {
      reply = hosts.ask(method, address);
    }
    return reply;
  }

  private static Answer answer(Reply reply, Optional<URI> moved) {
    int status = reply.status();
    if (status == 404 || status == 410) {
      return new Answer.Gone(status);
    }
    if (status >= 300) {
      return new Answer.Silent("HTTP " + status);
    }
    return moved.<Answer>map(Answer.Moved::new).orElseGet(Answer.Fine::new);
  }

  private static Word why(IOException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpTimeoutException) {
        return Word.NO_ANSWER_IN_TIME;
      }
      if (cause instanceof SSLException) {
        return Word.BAD_CERTIFICATE;
      }
      if (cause instanceof UnknownHostException) {
        return Word.NO_SUCH_HOST;
      }
    }
    return Word.NO_CONNECTION;
  }
}
