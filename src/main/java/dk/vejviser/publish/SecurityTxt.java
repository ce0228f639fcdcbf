package dk.vejviser.publish;

import dk.vejviser.model.Site;
import dk.vejviser.model.SiteInfo;

/**
 * {@code /.well-known/security.txt} (RFC 9116). Who has set no contact is reached through the site,
 * whose every page says who they are; no contact is invented.
 */
final class SecurityTxt {
  private static final int DAYS_VALID = 180;

  private SecurityTxt() {}

  static String of(Site site) {
    return """
        Contact: %s
        Expires: %sT00:00:00Z
        Preferred-Languages: %s, en
        Canonical: %s
        """
        .formatted(
            contact(site),
            site.date().plusDays(DAYS_VALID),
            site.language().code(),
            site.info().base().resolve(".well-known/security.txt"));
  }

  private static String contact(Site site) {
    SiteInfo.Owner owner = site.info().owner();
    return owner
        .email()
        .map(mail -> "mailto:" + mail)
        .or(owner::url)
        .orElseGet(() -> site.info().base().toString());
  }
}
