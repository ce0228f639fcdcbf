package dk.vejviser.check.content;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** Every address fits into the name of a file, whatever disk or host it ends on. */
final class LongAddresses implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    for (OwnAddress own : OwnAddress.all(site)) {
      int length = own.address().length();
      if (length > Addresses.LONGEST) {
        findings.add(Rule.ADDRESS_TOO_LONG, own.place(), start(own), length, Addresses.LONGEST);
      }
    }
  }

  /** Enough of it to know it by. */
  private static String start(OwnAddress own) {
    return own.address().substring(0, Addresses.LONGEST / 4) + "…";
  }
}
