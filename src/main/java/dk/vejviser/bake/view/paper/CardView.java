package dk.vejviser.bake.view.paper;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.help.ContactCard;
import dk.vejviser.bake.view.phrase.ShortAddress;
import dk.vejviser.fact.Contact;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The emergency card: what to do first, the firm's own numbers and those of everybody.
 *
 * @param first what to do first in every branch of the incident journey
 * @param own the firm's own contacts, whose numbers stand on this card and nowhere else
 * @param common the others, those first whom most acute help pages send readers to
 * @param target the whole address of the incident journey
 * @param checked the day on which the oldest of the common numbers was last checked
 * @param expires the day after which the first of them wants a new check
 */
public record CardView(
    Frame frame,
    List<Prose> first,
    List<Line> own,
    List<Line> common,
    String target,
    String shortAddress,
    Optional<LocalDate> checked,
    Optional<LocalDate> expires) {

  /** As many as a wallet has room for. */
  private static final int COMMON = 4;

  /** A contact on the card; {@code name} is short and begins with a capital letter. */
  public record Line(Contact contact, String name, String hours) {}

  public static CardView of(Atlas atlas, Frame frame, Journey incident) {
    Site site = atlas.site();
    List<Contact> common = common(site);
    return new CardView(
        frame,
        incident.always(),
        site.registers().contacts().values().stream()
            .filter(Contact::own)
            .map(contact -> line(atlas, contact))
            .toList(),
        common.stream().map(contact -> line(atlas, contact)).toList(),
        site.info().base().resolve(site.address(incident)).toString(),
        ShortAddress.of(site, site.address(incident)),
        common.stream().flatMap(c -> c.checked().stream()).min(Comparator.naturalOrder()),
        common.stream().flatMap(c -> c.expires().stream()).min(Comparator.naturalOrder()));
  }

  /** Those whom most acute help pages send readers to, and of equals the register's first. */
  private static List<Contact> common(Site site) {
    Map<Contact, Long> pages =
        site.all(Help.class).stream()
            .filter(help -> help.severity() == Severity.ACUTE)
            .flatMap(help -> help.call().stream().distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return site.registers().contacts().values().stream()
        .filter(pages::containsKey)
        .filter(contact -> !contact.own() && contact.phone().isPresent())
        .sorted(Comparator.comparing(pages::get, Comparator.reverseOrder()))
        .limit(COMMON)
        .toList();
  }

  private static Line line(Atlas atlas, Contact contact) {
    return new Line(
        contact,
        atlas.words().upperFirst(contact.shortName()),
        ContactCard.of(atlas, contact).hours());
  }
}
