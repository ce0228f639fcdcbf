package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.SourceLink;
import dk.vejviser.model.Offer;
import java.util.List;

/** Somebody else's tool, course or service; {@code host} names where the link goes. */
public record OfferView(Frame frame, Offer offer, String host, String who, List<Card> related) {

  public static OfferView of(Atlas atlas, Offer offer) {
    return new OfferView(
        atlas.frames().of(offer, "WebPage"),
        offer,
        SourceLink.of(offer.url()).text(),
        atlas.words().audiences(offer.head().audiences()),
        atlas.related(offer));
  }
}
