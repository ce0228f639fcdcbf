package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import java.util.List;

/**
 * What is meant for an audience: the few pages that matter most, and all others by topic.
 *
 * @param first may be empty
 */
public record AudienceView(
    Frame frame, String heading, String lead, List<Card> first, List<Group> rest) {}
