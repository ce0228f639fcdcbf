package dk.vejviser.bake.view.phrase;

import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import java.net.URI;
import java.util.Optional;

/** Addresses as one says them on the phone: {@code vejviser.example/start}. */
public final class ShortAddress {
  private ShortAddress() {}

  /** A page's first alias; empty where it has none. */
  public static Optional<String> of(Site site, Page page) {
    return page.head().aliases().stream()
        .findFirst()
        .map(alias -> of(site, site.addresses().of(alias)));
  }

  /** An address below the site's base without what a browser adds by itself. */
  public static String of(Site site, String address) {
    URI base = site.info().base();
    return base.getRawAuthority().replaceFirst("^www\\.", "") + address.replaceFirst("/$", "");
  }
}
