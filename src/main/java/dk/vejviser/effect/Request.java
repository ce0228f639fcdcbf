package dk.vejviser.effect;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an access log, in the common or the combined log format of the Apache HTTP Server,
 * which nginx and most static hosts write too. Who asked is left where it stands.
 *
 * @param target the path with its query, as asked for
 * @param agent what the reader's program calls itself; empty in the common format
 */
record Request(OffsetDateTime time, String method, String target, int status, String agent) {
  private static final String QUOTED = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
  private static final Pattern LINE =
      Pattern.compile(
          "\\S+ \\S+ [^\\[]*+\\[(\\d\\d/\\p{L}{3}/\\d{4}(?::\\d\\d){3} [+-]\\d{4})\\] "
              + QUOTED
              + " (\\d{3}) (?:\\d+|-)(?: "
              + QUOTED
              + " "
              + QUOTED
              + ".*)?+");
  private static final Pattern ASKED = Pattern.compile("([A-Z]+) (\\S+) HTTP/[\\d.]+");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  /** The request that a line tells of; absent where the line is none. */
  static Optional<Request> parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Matcher asked = ASKED.matcher(parts.group(2));
    if (!asked.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Request(
              OffsetDateTime.parse(parts.group(1), TIME),
              asked.group(1),
              asked.group(2),
              Integer.parseInt(parts.group(3)),
              parts.group(5) == null ? "" : parts.group(5)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
