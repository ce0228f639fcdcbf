package dk.vejviser.content.register;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Contact.Channel;
import dk.vejviser.fact.Lost;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.List;

/** Reads an entry of contacts.yaml. */
final class ContactReader {
  private static final List<String> FACT = List.of("source", "checked", "expires", "certainty");

  private ContactReader() {}

  static Contact read(Fields fields, Findings findings) {
    boolean own = fields.flag("own", false);
    if (!own) {
      FACT.forEach(key -> require(key, fields, findings));
      fields.text("kind").ifPresent(kind -> require(reachedBy(kind), fields, findings));
      SiteFile.warnOfExample(fields, "source", findings);
    }
    return new Contact(
        Taxonomies.id(fields),
        Taxonomies.name(fields),
        fields.text("short").orElseGet(() -> Taxonomies.name(fields)),
        fields.text("phone"),
        fields.text("url"),
        fields.text("email"),
        fields.constant("kind", Channel.class).orElse(Channel.PAGE),
        own,
        fields.texts("can"),
        fields.texts("cannot"),
        fields.constants("needs", Lost.class),
        HoursReader.read(fields, "open", findings),
        fields.text("source"),
        fields.date("checked"),
        fields.date("expires"),
        FigureReader.certainty(fields),
        fields.place("id"));
  }

  /** What a contact of a kind cannot be without. */
  private static String reachedBy(String kind) {
    return switch (kind) {
      case "human" -> "phone";
      case "mail" -> "email";
      default -> "url";
    };
  }

  private static void require(String key, Fields fields, Findings findings) {
    if (!fields.has(key)) {
      findings.add(Rule.MISSING_FIELD, fields.place("id"), key);
    }
  }
}
