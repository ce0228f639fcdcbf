package dk.vejviser.check.content;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Lost;
import dk.vejviser.model.Body.FactUse;
import dk.vejviser.model.Help;
import dk.vejviser.model.Role;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Key;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every help page has a person to call who can be reached without what the incident has taken, and
 * lists nobody else. A lost phone is no obstacle where the first steps say how to borrow one.
 */
final class LostContacts implements ContentCheck {
  private static final String NOTHING = "–";

  @Override
  public void check(Site site, Findings findings) {
    site.all(Help.class).forEach(help -> check(help, site, findings));
  }

  private static void check(Help help, Site site, Findings findings) {
    Outline outline = Outline.of(help, site.language());
    boolean borrows = help.firstSteps().stream().anyMatch(step -> speaksOfBorrowing(step.text()));
    Set<Lost> lost = EnumSet.noneOf(Lost.class);
    lost.addAll(help.lost());
    if (borrows) {
      lost.remove(Lost.PHONE);
    }
    if (help.call().stream()
        .noneMatch(contact -> contact.isPerson() && contact.missing(lost).isEmpty())) {
      findings.add(Rule.NO_HUMAN_CONTACT, outline.place(Role.CALL), names(help.lost()));
    }
    lost.remove(Lost.PHONE);
    for (Contact contact : help.call()) {
      Set<Lost> missing = contact.missing(lost);
      if (!missing.isEmpty()) {
        findings.add(
            Rule.CONTACT_NEEDS_LOST, place(contact, help, outline), contact.id(), names(missing));
      }
    }
  }

  /** "Lån en telefon" and "må I låne", but not "udlån" or "lånet". */
  private static boolean speaksOfBorrowing(String step) {
    for (String word : step.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.equals("lån") || word.equals("låne") || word.equals("låner")) {
        return true;
      }
    }
    return false;
  }

  private static Place place(Contact contact, Help help, Outline outline) {
    return help.body().facts().stream()
        .filter(use -> use.fact().equals(contact))
        .map(FactUse::place)
        .filter(at -> outline.roleAt(at) == Role.CALL)
        .min(Comparator.naturalOrder())
        .orElse(help.head().place());
  }

  private static String names(Collection<Lost> lost) {
    return lost.isEmpty()
        ? NOTHING
        : lost.stream().sorted().map(Key::of).collect(Collectors.joining(", "));
  }
}
