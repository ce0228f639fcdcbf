package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Colour;
import dk.vejviser.model.Look;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the colours and drawings that site.yaml names. */
record LookReader(Fields fields, ContentFile site, Findings findings) {

  Look read() {
    return new Look(
        drawing("logo"), drawing("icon"), colour("colours.light"), colour("colours.dark"));
  }

  private Optional<Look.Chosen> colour(String key) {
    return fields.text(key).map(text -> new Look.Chosen(Colour.of(text), fields.place(key)));
  }

  /** What is in the drawing is looked through with all other pictures. */
  private Optional<String> drawing(String key) {
    Optional<String> name = fields.text(key);
    Path data = site.path().toAbsolutePath().getParent();
    if (name.isPresent() && !Files.isRegularFile(data.resolveSibling(name.get()))) {
      findings.add(Rule.MISSING_FILE, fields.place(key));
      return Optional.empty();
    }
    return name;
  }
}
