package dk.vejviser.check.baked;

import dk.vejviser.product.SecurityPolicy;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** Every page forbids browsers to load anything but our own files. */
final class SecurityPolicies implements BakedCheck {

  @Override
  public void check(BakedSite site, Findings findings) {
    site.pages().stream()
        .filter(page -> page.policy().filter(SecurityPolicy.META::equals).isEmpty())
        .forEach(page -> findings.add(Rule.MISSING_CSP, site.place(page), page.address()));
  }
}
