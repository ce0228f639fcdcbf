package dk.vejviser.check;

import dk.vejviser.model.Language;
import dk.vejviser.model.Page;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in the language of each page, for a site that is checked again and again: a page
 * that is the same object, with registers and language that are, holds what it held. For one check
 * at a time.
 */
public final class LanguageMemory {
  private Optional<Registers> registers = Optional.empty();
  private Optional<Language> language = Optional.empty();
  private Map<Page, List<Finding>> last = Map.of();

  /** What is known of the pages of a site; the caller leaves what it knows then. */
  Map<Page, List<Finding>> of(Site site) {
    boolean same =
        registers.filter(site.registers()::equals).isPresent()
            && language.filter(site.language()::equals).isPresent();
    registers = Optional.of(site.registers());
    language = Optional.of(site.language());
    return same ? last : Map.of();
  }

  void keep(Map<Page, List<Finding>> now) {
    last = now;
  }

  /** A map of pages by what they are, not by what they say. */
  static Map<Page, List<Finding>> empty() {
    return new IdentityHashMap<>();
  }
}
