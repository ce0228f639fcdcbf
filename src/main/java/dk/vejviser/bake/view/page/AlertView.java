package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.model.Alert;
import java.util.List;

/** Something that goes on; {@code over} once its last day has passed. */
public record AlertView(Frame frame, Alert alert, boolean over, List<Card> related) {

  public static AlertView of(Atlas atlas, Alert alert) {
    return new AlertView(
        atlas.frames().of(alert, "Article"),
        alert,
        alert.isOver(atlas.site().date()),
        atlas.related(alert));
  }
}
