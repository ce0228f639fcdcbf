package dk.vejviser.content;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Head;
import dk.vejviser.model.Head.Alias;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Registers;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.model.Status;
import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a page says of itself, the site's defaults filled in. */
final class HeadReader {
  private final SiteInfo info;
  private final Registers registers;
  private final LocalDate date;

  HeadReader(SiteInfo info, Registers registers, LocalDate date) {
    this.info = info;
    this.registers = registers;
    this.date = date;
  }

  /** The head; a page that names no day of review counts as reviewed on the site's. */
  Head read(PageId id, Fields fields, String file) {
    LocalDate reviewed = fields.date("reviewed").orElse(date);
    return new Head(
        id,
        fields.text("title").orElse(""),
        fields.text("summary").orElse(""),
        reviewed,
        entries(fields, "audience", registers.audiences()),
        entries(fields, "size", registers.sizes()),
        entries(fields, "sector", registers.sectors()),
        entries(fields, "topics", registers.topics()),
        fields.texts("keywords"),
        aliases(fields),
        fields.text("owner").orElse(info.owner().name()),
        fields.date("expires").orElseGet(() -> reviewed.plusDays(info.age().get(id.kind()))),
        fields.constant("status", Status.class).orElse(Status.PUBLISHED),
        fields.date("publish"),
        file,
        fields.place("title"));
  }

  private static <T> List<T> entries(Fields fields, String key, Map<String, T> register) {
    return fields.texts(key).stream().map(register::get).toList();
  }

  private static List<Alias> aliases(Fields fields) {
    List<String> paths = fields.texts("aliases");
    List<Place> places = fields.places("aliases");
    List<Alias> aliases = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      aliases.add(new Alias(paths.get(i), places.get(i)));
    }
    return List.copyOf(aliases);
  }
}
