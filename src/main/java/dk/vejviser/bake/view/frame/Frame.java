package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.phrase.Link;
import java.util.List;
import java.util.Optional;

/**
 * What every page tells its layout.
 *
 * @param kind the name in {@code data-kind}
 * @param canonical the page's address with the site's base
 * @param title what the browser's tab says, without the site's name
 * @param incident whether the page is on the incident path, where the menu goes
 * @param menu the menu entry that the page belongs to; empty where there is none
 * @param trail the way from the front page, without the page itself
 * @param here the page's own name at the end of the trail
 * @param listed whether search engines may show it
 * @param imprint who stands behind it and when it was looked at, where it has a file
 * @param download the page for print, where it is made into PDF
 * @param picture name of the picture that other sites show beside a link to the page
 * @param data JSON-LD, safe inside a script element
 */
public record Frame(
    Shell shell,
    String kind,
    String canonical,
    String title,
    String description,
    boolean incident,
    String menu,
    List<Link> trail,
    String here,
    boolean listed,
    Optional<Imprint> imprint,
    Optional<Download> download,
    String picture,
    String data) {}
