package dk.vejviser.check.content;

import dk.vejviser.model.Body.Heading;
import dk.vejviser.model.Language;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.text.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A page's sections by what they are for, found by where their headings stand. */
final class Outline {
  private static final int SECTION = 2;

  private record Part(Heading heading, Role role) {}

  private final Place whole;
  private final List<Part> parts = new ArrayList<>();

  private Outline(Page page, Language language) {
    whole = page.head().place();
    page.body().headings().stream()
        .filter(heading -> heading.level() == SECTION)
        .sorted(Comparator.comparingInt(heading -> heading.place().line()))
        .map(heading -> new Part(heading, language.role(heading.text()).orElse(Role.FREE)))
        .forEach(parts::add);
  }

  static Outline of(Page page, Language language) {
    return new Outline(page, language);
  }

  /** What the section is for in which something stands; free before the first heading. */
  Role roleAt(Place place) {
    Role role = Role.FREE;
    for (Part part : parts) {
      if (part.heading.place().line() > place.line()) {
        break;
      }
      role = part.role;
    }
    return role;
  }

  /** Where the section begins that is for this; the page's own place where it has none. */
  Place place(Role role) {
    return heading(role).map(Heading::place).orElse(whole);
  }

  /** The heading of the section that is for this. */
  Optional<Heading> heading(Role role) {
    return parts.stream().filter(part -> part.role == role).map(Part::heading).findFirst();
  }
}
