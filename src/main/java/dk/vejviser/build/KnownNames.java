package dk.vejviser.build;

import dk.vejviser.content.ContentReader;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a new page of a content folder can name without anybody looking it up. No portal has the
 * same, so none of it can stand in the program.
 *
 * @param contacts ids of those to call first: one of the firm's own, and one whom anybody may call
 * @param incident the journey at {@code /nu/}
 */
public record KnownNames(List<String> contacts, Optional<Way> incident) {
  private static final KnownNames NONE = new KnownNames(List.of(), Optional.empty());

  /** A page to link to. */
  public record Way(String id, String title) {}

  /** The names of a folder; none where it is too broken to say, or still empty. */
  public static KnownNames in(Path content, LocalDate today) {
    ContentReader.Options options =
        new ContentReader.Options(today, true, Optional.empty(), content.toString());
    // Whoever writes a page has not asked what is wrong with the others.
    return ContentReader.read(content, options, new Findings()).map(KnownNames::of).orElse(NONE);
  }

  private static KnownNames of(Site site) {
    return new KnownNames(
        site.registers().firstToCall(), site.incidentJourney().map(journey -> way(journey, site)));
  }

  private static Way way(Journey journey, Site site) {
    return new Way(site.info().incident(), journey.title());
  }
}
