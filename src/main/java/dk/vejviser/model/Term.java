package dk.vejviser.model;

import java.util.List;
import java.util.Optional;

/**
 * A hard word in one plain sentence.
 *
 * @param sentence the explanation, inline
 * @param sayInstead the plainer word to use
 * @param searchedAs what people type when they mean it
 */
public record Term(
    Head head, Body body, Prose sentence, Optional<String> sayInstead, List<String> searchedAs)
    implements Page {}
