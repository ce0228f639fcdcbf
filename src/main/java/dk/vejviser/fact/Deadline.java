package dk.vejviser.fact;

import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * A time limit that a law or a bank sets.
 *
 * @param when the words that fit mid-sentence: "senest 24 timer efter, at I opdager det"
 * @param within a {@link java.time.Duration} for elapsed time or a {@link java.time.Period} for
 *     calendar time; absent where the source names no number
 * @param from the event it counts from, or the id of the deadline it follows
 * @param channel id of the contact that takes the report
 * @param ask whom readers check it with where it is second-hand, as it fits after "Tjek hos"; where
 *     absent it is the source
 */
public record Deadline(
    String id,
    String name,
    String who,
    String when,
    Optional<String> unless,
    Optional<TemporalAmount> within,
    String from,
    Optional<String> channel,
    Optional<String> ask,
    Optional<String> source,
    Optional<LocalDate> checked,
    Optional<LocalDate> expires,
    Certainty certainty,
    Place place)
    implements Fact {}
