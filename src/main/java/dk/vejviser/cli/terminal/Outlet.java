package dk.vejviser.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Hands on what is printed, and keeps why that failed: a print stream only knows that it did, and
 * says nothing.
 */
public final class Outlet extends FilterOutputStream {
  private Optional<IOException> fault = Optional.empty();

  public Outlet(OutputStream out) {
    super(out);
  }

  /** Why something was not written; absent where all was, or where nobody wanted to read on. */
  public Optional<IOException> fault() {
    return fault.filter(
        cause -> !String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
  }

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] letters, int start, int length) throws IOException {
    try {
      out.write(letters, start, length);
    } catch (IOException e) {
      fault = fault.or(() -> Optional.of(e));
      throw e;
    }
  }
}
