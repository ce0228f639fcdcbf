package dk.vejviser.fact;

import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.util.Optional;

/** Any other number that may be printed, as words that fit mid-sentence. */
public record Figure(
    String id,
    String text,
    Optional<String> source,
    Optional<LocalDate> checked,
    Optional<LocalDate> expires,
    Certainty certainty,
    Place place)
    implements Fact {}
