package dk.vejviser.bake.view;

import java.util.List;

/** Cards under a heading; {@code id} is the heading's anchor. */
public record Group(String id, String title, List<Card> cards) {}
