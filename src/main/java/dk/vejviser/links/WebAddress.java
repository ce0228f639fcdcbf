package dk.vejviser.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people write them, with ø in name and path, as HTTP wants them. */
final class WebAddress {
  private static final Pattern PARTS = Pattern.compile("(?i)(https?://)([^/?#:]+)(.*)");

  private WebAddress() {}

  /** What to ask for; what follows {@code #} is the browser's. Absent where it is no address. */
  static Optional<URI> of(String written) {
    return reference(written.replaceFirst("#.*", "")).filter(WebAddress::isWeb);
  }

  static boolean isWeb(URI uri) {
    return uri.getHost() != null
        && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
  }

  /** An address, or the rest of one that a host sends to; its letters are ASCII. */
  static Optional<URI> reference(String written) {
    try {
      Matcher parts = PARTS.matcher(written.strip().replace(" ", "%20"));
      String named =
          parts.matches()
              ? parts.group(1).toLowerCase(Locale.ROOT)
                  + IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT)
                  + parts.group(3)
              : written.strip().replace(" ", "%20");
      return Optional.of(new URI(new URI(named).toASCIIString()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
