package dk.vejviser.bake.view;

import dk.vejviser.model.Offer;
import java.util.List;

/** Somebody else's tool, course or service; {@code host} names where the link goes. */
public record OfferView(Frame frame, Offer offer, String host, String who, List<Card> related) {

  static OfferView of(Atlas atlas, Offer offer) {
    return new OfferView(
        atlas.frames().of(offer, Frames.thing("WebPage", offer.title(), offer.head().summary())),
        offer,
        SourceLink.of(offer.url()).text(),
        atlas.words().audiences(offer.head().audiences()),
        atlas.related(offer));
  }
}
