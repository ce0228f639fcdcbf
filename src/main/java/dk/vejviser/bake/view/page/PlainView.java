package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.model.Page;
import java.util.List;

/** A page that is words alone: about the portal, or paper to hand out. */
public record PlainView(Frame frame, Page content, List<Card> related) {

  public static PlainView of(Atlas atlas, Page page) {
    return new PlainView(atlas.frames().of(page, "WebPage"), page, atlas.related(page));
  }
}
