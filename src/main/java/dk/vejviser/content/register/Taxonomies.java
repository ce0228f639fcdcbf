package dk.vejviser.content.register;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Sector;
import dk.vejviser.model.Size;
import dk.vejviser.model.Topic;

/** What pages are about and whom they are for. */
final class Taxonomies {
  private Taxonomies() {}

  static Topic topic(Fields fields) {
    return new Topic(id(fields), name(fields), fields.text("ask").orElse(""));
  }

  static Audience audience(Fields fields) {
    return new Audience(
        id(fields), name(fields), fields.text("you").orElse(""), fields.texts("topics"));
  }

  static Size size(Fields fields) {
    return new Size(id(fields), name(fields));
  }

  static Sector sector(Fields fields) {
    return new Sector(id(fields), name(fields));
  }

  static String id(Fields fields) {
    return fields.text("id").orElseThrow();
  }

  /** An entry that lacks its name is a finding already; its id stands in for it until then. */
  static String name(Fields fields) {
    return fields.text("name").orElseGet(() -> id(fields));
  }
}
