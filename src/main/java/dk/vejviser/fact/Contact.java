package dk.vejviser.fact;

import dk.vejviser.text.Place;
import dk.vejviser.time.OpeningHours;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody to turn to.
 *
 * @param shortName the name that fits mid-sentence
 * @param own the firm's own bank, supplier or insurer: no number here, it stands on the firm's card
 * @param can what they can do, as phrases that follow "kan"
 * @param cannot what they can't do, as phrases that follow "kan ikke"
 * @param needs what it takes to reach them
 * @param open opening hours; absent means unknown, never "always"
 */
public record Contact(
    String id,
    String name,
    String shortName,
    Optional<String> phone,
    Optional<String> url,
    Optional<String> email,
    Channel channel,
    boolean own,
    List<String> can,
    List<String> cannot,
    Set<Lost> needs,
    Optional<OpeningHours> open,
    Optional<String> source,
    Optional<LocalDate> checked,
    Optional<LocalDate> expires,
    Certainty certainty,
    Place place)
    implements Fact {

  /** How a contact answers; only {@code HUMAN} counts as help in an emergency. */
  public enum Channel {
    HUMAN,
    FORM,
    MAIL,
    PAGE
  }

  /** {@code tel:} address of the number, with Denmark's prefix where it has eight digits. */
  public Optional<String> phoneLink() {
    return phone
        .map(number -> number.replace(" ", ""))
        .map(n -> "tel:" + (n.length() == 8 ? "+45" : "") + n);
  }

  /** Whether a person answers whom anybody may turn to: not a form, and not the firm's own. */
  public boolean isPerson() {
    return channel == Channel.HUMAN && !own;
  }

  /** What it takes to reach them and is lost. */
  public Set<Lost> missing(Set<Lost> lost) {
    Set<Lost> missing = EnumSet.noneOf(Lost.class);
    missing.addAll(needs);
    missing.retainAll(lost);
    return missing;
  }
}
