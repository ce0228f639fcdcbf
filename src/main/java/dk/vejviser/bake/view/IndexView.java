package dk.vejviser.bake.view;

import java.util.List;

/** A list of pages in groups; a group without a title stands alone. */
public record IndexView(Frame frame, String heading, String lead, List<Group> groups) {}
