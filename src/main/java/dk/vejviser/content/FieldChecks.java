package dk.vejviser.content;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Kind;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold between two fields of a file. */
final class FieldChecks {
  /** Prices and terms of others change; an offer that nobody looks at for longer is a trap. */
  private static final int OFFER_DAYS = 180;

  private FieldChecks() {}

  /** The same fields, after their order in time is checked. */
  static Fields checked(Kind kind, Fields fields, Findings findings) {
    inOrder(fields, "reviewed", "expires", findings);
    if (kind == Kind.ALERT) {
      inOrder(fields, "from", "until", findings);
    }
    if (kind == Kind.OFFER) {
      fields.date("reviewed").ifPresent(day -> notLong(fields, day, findings));
    }
    return fields;
  }

  private static void inOrder(Fields fields, String first, String second, Findings findings) {
    Optional<LocalDate> from = fields.date(first);
    Optional<LocalDate> until = fields.date(second);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      findings.add(Rule.BAD_VALUE, fields.place(second), second, until.get(), from.get());
    }
  }

  private static void notLong(Fields fields, LocalDate reviewed, Findings findings) {
    LocalDate last = reviewed.plusDays(OFFER_DAYS);
    fields
        .date("expires")
        .filter(day -> day.isAfter(last))
        .ifPresent(
            day -> findings.add(Rule.BAD_VALUE, fields.place("expires"), "expires", day, last));
  }
}
