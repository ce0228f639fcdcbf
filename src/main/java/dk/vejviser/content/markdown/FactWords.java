package dk.vejviser.content.markdown;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Figure;
import dk.vejviser.model.Language;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** Facts in words: with links for the page, without for sentences. */
record FactWords(Language language) {

  /** The words as a reader sees them. */
  String text(FactNames.Named named) {
    if (named.fact() instanceof Contact contact) {
      return switch (named.manner()) {
        case NUMBER -> contact.phone().orElse("");
        case NAME, SHORT -> contact.shortName();
        case WHOLE ->
            contact
                .phone()
                .map(number -> on(contact.shortName(), number))
                .orElse(contact.shortName());
      };
    }
    if (named.fact() instanceof Deadline deadline) {
      return named.manner() == FactNames.Manner.SHORT
          ? deadline.within().flatMap(this::within).orElse(deadline.when())
          : deadline.when();
    }
    return ((Figure) named.fact()).text();
  }

  /** The same with the number or the address as a link. */
  String html(FactNames.Named named) {
    if (!(named.fact() instanceof Contact contact) || named.manner() == FactNames.Manner.NAME) {
      return Html.escape(text(named));
    }
    String name = Html.escape(contact.shortName());
    Optional<String> number = number(contact);
    if (number.isPresent()) {
      return named.manner() == FactNames.Manner.NUMBER ? number.get() : on(name, number.get());
    }
    return contact
        .url()
        .map(url -> "<a href=\"" + Html.address(url) + "\" rel=\"external\">" + name + "</a>")
        .or(() -> contact.email().map(mail -> link("mailto:" + mail, name)))
        .orElse(name);
  }

  /** "politiet på 114": what one says in the middle of a sentence. */
  private String on(String name, String number) {
    return language.say("fact.on", name, number);
  }

  private static Optional<String> number(Contact contact) {
    return contact
        .phoneLink()
        .map(
            address ->
                "<a class=\"phone-number\" href=\""
                    + Html.address(address)
                    + "\">"
                    + Html.escape(contact.phone().orElseThrow())
                    + "</a>");
  }

  private static String link(String address, String name) {
    return "<a href=\"" + Html.address(address) + "\">" + name + "</a>";
  }

  /** "inden 72 timer"; empty for months and days in one, which have no short name. */
  private Optional<String> within(TemporalAmount amount) {
    if (amount instanceof Duration duration) {
      return Optional.of(
          duration.toMinutesPart() == 0
              ? count("hour", duration.toHours())
              : count("minute", duration.toMinutes()));
    }
    Period period = (Period) amount;
    long months = period.toTotalMonths();
    int days = period.getDays();
    if (months > 0) {
      return days == 0 ? Optional.of(count("month", months)) : Optional.empty();
    }
    return Optional.of(days % 7 == 0 ? count("week", days / 7) : count("day", days));
  }

  private String count(String unit, long number) {
    return language.say(
        "fact.within", language.say("fact." + unit + (number == 1 ? "" : "s"), number));
  }
}
