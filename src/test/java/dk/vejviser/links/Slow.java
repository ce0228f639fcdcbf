package dk.vejviser.links;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A machine that says each letter itself, as slowly or as endlessly as it likes. */
final class Slow implements AutoCloseable {
  private static final int LETTER_MILLIS = 50;

  private final ServerSocket socket;
  private final Thread thread;

  private interface Talk {
    void to(OutputStream out, int guest) throws IOException, InterruptedException;
  }

  private Slow(Talk talk) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    AtomicInteger guests = new AtomicInteger();
    thread =
        new Thread(
            () -> {
              while (!socket.isClosed()) {
                try (Socket guest = socket.accept()) {
                  guest.getInputStream().read();
                  talk.to(guest.getOutputStream(), guests.incrementAndGet());
                } catch (IOException e) {
                  // Who asked has gone.
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** Says a letter now and then. */
  static Slow open(String words) throws IOException {
    return new Slow(
        (out, guest) -> {
          for (byte letter : bytes(words)) {
            out.write(letter);
            out.flush();
            Thread.sleep(LETTER_MILLIS);
          }
        });
  }

  /** Says all at once, and then more and more. */
  static Slow flooding(String words) throws IOException {
    return new Slow(
        (out, guest) -> {
          out.write(bytes(words));
          while (true) {
            out.write(new byte[1 << 16]);
          }
        });
  }

  /** Says nothing to the first. */
  static Slow hangingUpOnce(String words) throws IOException {
    return new Slow(
        (out, guest) -> {
          if (guest > 1) {
            answer(out, words);
          }
        });
  }

  static Slow answering(String words) throws IOException {
    return new Slow((out, guest) -> answer(out, words));
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    thread.interrupt();
  }

  private static void answer(OutputStream out, String words)
      throws IOException, InterruptedException {
    out.write(bytes(words));
    out.flush();
    // Closing with words unread would reset the connection before the answer is read.
    Thread.sleep(LETTER_MILLIS);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
