package dk.vejviser.fact;

import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.util.Optional;

/** Something true of the world, with where it comes from; pages use it by its id only. */
public sealed interface Fact permits Contact, Deadline, Figure {
  String id();

  /** Where it was read: an address, or a name and a date. Absent for a firm's own contacts. */
  Optional<String> source();

  /** When a person or a copy of the source last confirmed it. */
  Optional<LocalDate> checked();

  /** The last day on which it may be printed without a new check. */
  Optional<LocalDate> expires();

  Certainty certainty();

  /** Where the register has it. */
  Place place();
}
