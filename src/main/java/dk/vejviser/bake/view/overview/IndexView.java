package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.frame.Frame;
import java.util.List;

/** A list of pages in groups; a group without a title stands alone. */
public record IndexView(Frame frame, String heading, String lead, List<Group> groups) {}
