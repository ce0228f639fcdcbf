package dk.vejviser.content.page;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Offer;
import dk.vejviser.model.Role;
import java.util.Set;

/** Reads offers. */
final class OfferReader {
  static final Set<Role> HEADINGS = Set.of(Role.SOURCES);

  private OfferReader() {}

  static Offer read(Reading reading) {
    Fields fields = reading.draft().fields();
    return new Offer(
        reading.head(),
        reading.body(),
        fields.text("provider").orElse(""),
        fields.text("url").orElse(""),
        fields.text("price"),
        reading.leadProse(),
        new Sources(reading).read(),
        reading.sections());
  }
}
