package dk.vejviser.content.register;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Figure;

/** Reads an entry of facts.yaml. */
final class FigureReader {
  private FigureReader() {}

  static Figure read(Fields fields) {
    return new Figure(
        Taxonomies.id(fields),
        fields.text("text").orElse(""),
        fields.text("source"),
        fields.date("checked"),
        fields.date("expires"),
        certainty(fields),
        fields.place("id"));
  }

  /** What the entry says; where it says nothing, that is a finding already or needs none. */
  static Certainty certainty(Fields fields) {
    return fields.constant("certainty", Certainty.class).orElse(Certainty.A);
  }
}
