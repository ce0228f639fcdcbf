package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Page;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.text.Key;

/** Finds a page's section by what it is for. */
final class Sections {
  private Sections() {}

  /** The section, or one with the language's own heading where the page has none. */
  static Section of(Page page, Role role, Words words) {
    return page.sections().stream()
        .filter(section -> section.role() == role)
        .findFirst()
        .orElseGet(
            () ->
                new Section(
                    Key.of(role),
                    words.language().headings().getOrDefault(role, words.say("next")),
                    role,
                    Prose.NONE));
  }
}
