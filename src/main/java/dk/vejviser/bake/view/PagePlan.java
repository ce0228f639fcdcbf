package dk.vejviser.bake.view;

import dk.vejviser.model.PageId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page that the site shall have.
 *
 * @param address path from the host's root: {@code /guider/backup/}, or a file: {@code /404.html}
 * @param kind the name in {@code data-kind}
 * @param template the file below {@code templates/page/}, without its ending
 * @param page the content that it shows, where it shows one page's
 * @param listed whether feeds, sitemap and search may name it
 * @param view makes the record that the template sees as {@code page}; may be called on any thread
 */
public record PagePlan(
    String address,
    String kind,
    String template,
    Optional<PageId> page,
    boolean listed,
    Supplier<?> view) {}
