package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.Link;
import java.util.List;

/** What stands where nothing is: the doors of the portal. */
public record NotFoundView(Frame frame, List<Link> doors) {}
