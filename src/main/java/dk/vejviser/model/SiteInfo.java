package dk.vejviser.model;

import dk.vejviser.look.Look;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What site.yaml says.
 *
 * @param heading what a reader gets out of it: the heading of the front page
 * @param base the address that the site is served from; ends in a slash
 * @param incident id of the journey that stands at {@code /nu/}
 * @param core ids of the guides that help most, in their order
 * @param front ids of the journeys on the front page, in their order
 * @param offline whether browsers keep the incident path for when there is no network
 * @param paper whether guides, journeys and the card are made into PDF too
 * @param look what it has of a look of its own
 * @param age days that a page of a kind may go without review
 */
public record SiteInfo(
    String name,
    String heading,
    String tagline,
    Owner owner,
    URI base,
    String language,
    String incident,
    List<String> core,
    List<String> front,
    boolean offline,
    boolean paper,
    Look look,
    Map<Kind, Integer> age,
    Optional<Licence> licence) {

  /** Who stands behind the site; a placeholder until somebody does. */
  public record Owner(
      String name, Optional<String> url, Optional<String> email, boolean placeholder) {}

  /** Under what terms the content may be used. */
  public record Licence(String name, String url) {}

  /** The same for a site that no browser shall keep. */
  public SiteInfo online() {
    return new SiteInfo(
        name, heading, tagline, owner, base, language, incident, core, front, false, paper, look,
        age, licence);
  }

  /** Whether the drawn name spells this portal's: who has another name or logo shows that. */
  public boolean hasWordmark() {
    return name.equals("Vejviser") && look.logo().isEmpty();
  }

  /** The path of the base address: {@code /} or {@code /sti/}. */
  public String basePath() {
    return base.getPath();
  }
}
