package dk.vejviser.bake.view.help;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.phrase.Almanac;
import dk.vejviser.bake.view.phrase.SourceLink;
import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import java.util.List;

/**
 * Somebody to turn to, in words.
 *
 * @param name begins with a capital letter
 * @param hours opening hours, or that they are unknown; empty for the firm's own and for pages
 * @param open the same as scripts read them (see {@link Almanac#hours}); empty where unknown
 * @param can what they can do, as a sentence; may be empty
 * @param cannot what they can't do, as a sentence; may be empty
 * @param hedge a call to check the entry elsewhere, where we have it second-hand; may be empty
 */
public record ContactCard(
    Contact contact,
    String name,
    String hours,
    String open,
    String can,
    String cannot,
    String hedge,
    SourceLink source) {

  public static List<ContactCard> all(Atlas atlas, List<Contact> contacts) {
    return contacts.stream().map(contact -> of(atlas, contact)).toList();
  }

  public static ContactCard of(Atlas atlas, Contact contact) {
    SourceLink source = SourceLink.of(contact.source().orElse(""));
    return new ContactCard(
        contact,
        atlas.words().upperFirst(contact.name()),
        hours(atlas, contact),
        contact.phone().isPresent() ? contact.open().map(Almanac::hours).orElse("") : "",
        phrase(atlas, "contact.can", "list.and", contact.can()),
        phrase(atlas, "contact.cannot", "list.or", contact.cannot()),
        contact.certainty() == Certainty.C && !contact.own()
            ? atlas.say("contact.hedge", source.text())
            : "",
        source);
  }

  private static String hours(Atlas atlas, Contact contact) {
    if (contact.own() || contact.phone().isEmpty()) {
      return "";
    }
    return contact
        .open()
        .map(open -> atlas.words().upperFirst(atlas.hours().of(open)) + ".")
        .orElseGet(() -> atlas.say("contact.hours-unknown"));
  }

  private static String phrase(Atlas atlas, String key, String list, List<String> deeds) {
    return deeds.isEmpty() ? "" : atlas.say(key, atlas.words().join(list, deeds));
  }
}
