package dk.vejviser.publish;

import dk.vejviser.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * {@code CNAME}, by which GitHub Pages and its like know a domain of the publisher's own. A site in
 * a folder of somebody else's domain has none.
 */
final class CustomDomain {
  private static final List<String> NOT_OWN =
      List.of(".github.io", ".gitlab.io", ".pages.dev", ".netlify.app", ".example", "localhost");

  private CustomDomain() {}

  static Optional<String> of(Site site) {
    String host = site.info().base().getHost();
    boolean own = site.info().basePath().equals("/") && NOT_OWN.stream().noneMatch(host::endsWith);
    return own ? Optional.of(host) : Optional.empty();
  }
}
