package dk.vejviser.model;

import java.util.List;
import java.util.Optional;

/** Somebody else's tool, course or service. */
public record Offer(
    Head head,
    Body body,
    String provider,
    String url,
    Optional<String> price,
    Prose lead,
    List<Source> sources,
    List<Section> sections)
    implements Page {}
