package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where links out of the portal stand. */
class WebLinksTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content");

  @Test
  void linksOfPagesRegistersAndTheSiteAreFoundWithTheirPlaces() {
    ContentReader.Options options =
        new ContentReader.Options(LocalDate.of(2026, 11, 23), false, Optional.empty(), "content");
    Site site = ContentReader.read(GOLDEN, options, new Findings()).orElseThrow();
    assertEquals(
        """
        content/data/contacts.yaml:17:11 https://linjen.example/
        content/data/contacts.yaml:23:8 https://formular.example/
        content/data/contacts.yaml:28:11 https://formular.example/
        content/data/deadlines.yaml:8:11 https://formular.example/
        content/data/deadlines.yaml:18:11 https://formular.example/
        content/data/facts.yaml:1:59 https://tal.example/
        content/data/site.yaml:4:37 https://proeve.example/
        content/data/site.yaml:11:33 https://creativecommons.org/licenses/by/4.0/deed.da
        content/guides/tag-en-kopi.md:63:23 https://proeve.example/kopi
        content/help/filerne-er-laast.md:58:23 https://proeve.example/laast
        content/offers/linjen.md:5:6 https://linjen.example/
        content/offers/linjen.md:16:23 https://linjen.example/
        """,
        WebLinks.of(site, GOLDEN, options).stream()
            .map(link -> link.place() + " " + link.url() + "\n")
            .collect(Collectors.joining()));
  }
}
