package dk.vejviser.model;

import java.util.Optional;

/**
 * Something to do in one go.
 *
 * @param what the deed, inline
 * @param who who does it: "ejer"
 * @param works how one sees that it works
 * @param say words to say to whoever is asked, where there are any
 */
public record Action(Prose what, String who, int minutes, Prose works, Optional<Prose> say) {}
