package dk.vejviser.bake.view;

import dk.vejviser.model.Page;
import java.util.List;

/** A page that is words alone: about the portal, or paper to hand out. */
public record PlainView(Frame frame, Page content, List<Card> related) {

  static PlainView of(Atlas atlas, Page page) {
    return new PlainView(
        atlas.frames().of(page, Frames.thing("WebPage", page.title(), page.head().summary())),
        page,
        atlas.related(page));
  }
}
