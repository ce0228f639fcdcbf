package dk.vejviser.product;

/** What a browser may load on our pages: our own files and nothing else. */
public final class SecurityPolicy {
  /** For the meta tag of every page; a meta tag cannot forbid framing. */
  public static final String META =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

  /** For the header that a host sends. */
  public static final String HEADER = META + "; frame-ancestors 'none'";

  private SecurityPolicy() {}
}
