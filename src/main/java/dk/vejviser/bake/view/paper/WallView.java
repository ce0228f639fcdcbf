package dk.vejviser.bake.view.paper;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.ShortAddress;
import dk.vejviser.model.Sheet;
import dk.vejviser.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * A sheet for the wall: few words, and a way to help for whoever stands before it with a phone.
 *
 * @param scan where its code leads; a site without an incident journey has none
 */
public record WallView(Frame frame, Sheet content, Optional<Scan> scan, List<Card> related) {

  /**
   * The incident journey's address.
   *
   * @param target whole, for the code
   * @param shortAddress as one says it and types it
   */
  public record Scan(String target, String shortAddress) {}

  public static WallView of(Atlas atlas, Sheet sheet) {
    return new WallView(
        atlas.frames().of(sheet, "WebPage"), sheet, scan(atlas.site()), atlas.related(sheet));
  }

  private static Optional<Scan> scan(Site site) {
    return site.incidentJourney()
        .map(site::address)
        .map(
            address ->
                new Scan(
                    site.info().base().resolve(address).toString(),
                    ShortAddress.of(site, address)));
  }
}
