package dk.vejviser.links;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The head of an HTTP answer.
 *
 * @param location where it sends to, as it says it
 * @param retryAfter how long it asks to be left in peace
 */
record Reply(int status, Optional<String> location, Optional<Duration> retryAfter) {
  /** No value of the content may be longer, so no editor could write such an address. */
  private static final int LONGEST_ADDRESS = 2000;

  static Reply of(int status, HttpHeaders headers) {
    return new Reply(
        status, headers.firstValue("Location").map(Reply::inUtf8), retryAfter(headers));
  }

  /** Header lines are bytes; those of an address that nobody has escaped are mostly UTF-8. */
  private static String inUtf8(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    String words = new String(bytes, StandardCharsets.UTF_8);
    return words.indexOf('\uFFFD') < 0 ? words : line;
  }

  /** Whether the host is there and asks for patience. */
  boolean isBusy() {
    return status == 429 || status == 503;
  }

  boolean isRedirect() {
    return location.isPresent()
        && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
  }

  /** Whether the address is to be forgotten. */
  boolean isPermanent() {
    return status == 301 || status == 308;
  }

  /** Where it sends somebody who asked at an address; absent where that is no web address. */
  Optional<URI> next(URI asked) {
    return location
        .flatMap(WebAddress::reference)
        .map(reference -> resolve(asked, reference))
        .filter(to -> WebAddress.isWeb(to) && to.toString().length() <= LONGEST_ADDRESS);
  }

  /** Java goes by an older rule, by which a query alone takes the page's name away. */
  private static URI resolve(URI asked, URI reference) {
    return reference.toString().startsWith("?")
        ? URI.create(asked.toString().replaceFirst("[?#].*", "") + reference)
        : asked.resolve(reference);
  }

  /** Seconds or a date, which is measured by the host's own clock. */
  private static Optional<Duration> retryAfter(HttpHeaders headers) {
    return headers
        .firstValue("Retry-After")
        .flatMap(
            words ->
                words.matches("[0-9]{1,9}")
                    ? Optional.of(Duration.ofSeconds(Long.parseLong(words)))
                    : date(words)
                        .flatMap(
                            until ->
                                headers
                                    .firstValue("Date")
                                    .flatMap(Reply::date)
                                    .map(now -> Duration.between(now, until))))
        .filter(time -> !time.isNegative());
  }

  private static Optional<ZonedDateTime> date(String words) {
    try {
      return Optional.of(ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
