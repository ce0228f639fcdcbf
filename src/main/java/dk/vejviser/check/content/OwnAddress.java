package dk.vejviser.check.content;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.text.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * An address that content makes, and where.
 *
 * @param address from the host's root, with a slash at its end
 * @param file the content file that makes it
 */
record OwnAddress(String address, String file, Place place) {

  /** The addresses of all pages and their steps, then the aliases. */
  static List<OwnAddress> all(Site site) {
    List<OwnAddress> all = new ArrayList<>();
    site.stream().forEach(page -> add(page, site, all));
    site.stream()
        .map(Page::head)
        .forEach(
            head ->
                head.aliases()
                    .forEach(
                        alias ->
                            all.add(
                                new OwnAddress(
                                    site.addresses().of(alias), head.file(), alias.place()))));
    return all;
  }

  private static void add(Page page, Site site, List<OwnAddress> all) {
    Addresses addresses = site.addresses();
    String file = page.head().file();
    all.add(new OwnAddress(addresses.of(page.id()), file, page.head().place()));
    if (page instanceof Journey journey) {
      for (Step step : journey.steps()) {
        String address = addresses.of(journey, step);
        if (!address.equals(addresses.of(page.id()))) {
          all.add(new OwnAddress(address, file, step.place()));
        }
        if (journey.form() == Journey.Form.STEPS && !step.receipt()) {
          site.guides(step).stream()
              .map(guide -> addresses.of(journey, step, guide))
              .forEach(at -> all.add(new OwnAddress(at, file, step.place())));
        }
      }
    }
  }
}
