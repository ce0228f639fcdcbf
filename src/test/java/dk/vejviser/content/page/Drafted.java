package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Danish;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Head;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Status;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Markdown body read as a page of a kind, with the front matter that its kind has. */
record Drafted(List<Page> pages, Map<PageId, List<Passage>> words, List<String> findings) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /**
   * @param fields keys and values of the kind's own front matter, in turns
   */
  static Drafted read(PageId id, String body, String... fields) {
    return read(id, List.of(), body, fields);
  }

  static Drafted read(PageId id, List<Audience> audiences, String body, String... fields) {
    String file = "content/" + id + ".md";
    Map<String, Fields.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      Place place = Place.of(file);
      entries.put(
          fields[i], new Fields.Entry(List.of(fields[i + 1]), List.of(place), place, place));
    }
    Map<PageId, List<Passage>> words = new LinkedHashMap<>();
    Findings findings = new Findings();
    List<Page> pages =
        PageReader.read(
            new Draft(
                head(id, audiences, file),
                new Fields(entries, Place.of(file)),
                new SourceText(file, body),
                0,
                Danish.ADDRESSES,
                Danish.REGISTERS,
                (head, sources, passages) -> {
                  words.put(head.id(), passages);
                  return Wording.NONE;
                }),
            findings);
    return new Drafted(pages, words, Danish.lines(findings));
  }

  private static Head head(PageId id, List<Audience> audiences, String file) {
    return new Head(
        id,
        "Titel",
        "Resumé",
        DAY,
        audiences,
        List.of(),
        List.of(),
        List.of(),
        List.of("ord"),
        List.of(),
        "Ejer",
        DAY.plusYears(1),
        Status.PUBLISHED,
        Optional.empty(),
        file,
        Place.of(file));
  }

  /** The one page that a sound file is. */
  <P extends Page> P page(Class<P> kind) {
    if (!findings.isEmpty() || pages.size() != 1) {
      throw new AssertionError(findings + " " + pages.size() + " pages");
    }
    return kind.cast(pages.get(0));
  }
}
