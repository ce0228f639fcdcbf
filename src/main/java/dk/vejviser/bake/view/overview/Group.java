package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Card;
import java.util.List;

/** Cards under a heading; {@code id} is the heading's anchor. */
public record Group(String id, String title, List<Card> cards) {}
