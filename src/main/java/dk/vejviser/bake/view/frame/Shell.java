package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.SiteInfo;
import java.util.List;
import java.util.Optional;

/**
 * What is the same on all pages of a site.
 *
 * @param host scheme and host of the site, without a slash at the end
 * @param home address of the front page
 * @param logo address of the drawing before the name, where the site has its own
 * @param wordmark whether the name is the one that the drawn word spells
 * @param shared address of the picture for sharing, where the site has its own
 * @param incident address of the incident journey, where the site has one
 * @param card address of the emergency card, where the site has one
 * @param manifest address of the web manifest
 * @param offline whether browsers shall keep the incident path
 * @param atom address of the Atom feed
 * @param json address of the JSON feed
 * @param policy the content security policy of the meta tag
 * @param mark all that form and footer are made from as one text, so that templates make each once
 *     and keep it under this name
 */
public record Shell(
    String name,
    String tagline,
    String language,
    String locale,
    String host,
    String home,
    Optional<String> logo,
    boolean wordmark,
    Optional<String> shared,
    Optional<String> incident,
    Optional<String> card,
    Finder finder,
    List<MenuItem> menu,
    List<Column> footer,
    SiteInfo.Owner owner,
    Optional<SiteInfo.Licence> licence,
    String manifest,
    boolean offline,
    String atom,
    String json,
    String policy,
    String mark) {

  /** An entry of the main menu; {@code key} is the kind of page that it stands for. */
  public record MenuItem(String key, String address, String text) {}

  /** A column of the footer. */
  public record Column(String title, List<Link> links) {}
}
