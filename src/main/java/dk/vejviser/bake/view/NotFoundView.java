package dk.vejviser.bake.view;

import java.util.List;

/** What stands where nothing is: the doors of the portal. */
public record NotFoundView(Frame frame, List<Link> doors) {}
