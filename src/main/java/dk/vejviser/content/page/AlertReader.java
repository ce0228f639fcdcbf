package dk.vejviser.content.page;

import dk.vejviser.model.Alert;
import dk.vejviser.model.Role;
import java.time.LocalDate;
import java.util.Set;

/** Reads alerts. */
final class AlertReader {
  static final Set<Role> HEADINGS = Set.of(Role.CONCERNS, Role.DO_THIS, Role.SOURCES);

  private AlertReader() {}

  static Alert read(Reading reading) {
    LocalDate reviewed = reading.head().reviewed();
    return new Alert(
        reading.head(),
        reading.body(),
        Severities.of(reading.draft()),
        reading.draft().fields().date("from").orElse(reviewed),
        reading.draft().fields().date("until").orElse(reviewed),
        reading.leadProse(),
        reading.prose(Role.CONCERNS),
        reading.prose(Role.DO_THIS),
        new Sources(reading).read(),
        reading.sections());
  }
}
