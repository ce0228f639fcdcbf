package dk.vejviser.content.markdown;

import dk.vejviser.fact.Fact;
import dk.vejviser.model.Body;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Spots;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What checks will want to know of a body, noted down while it is rendered. */
final class BodyNotes {
  private record Filled(int from, int to, Fact fact, Place place) {}

  private final SourceText source;
  private final Print print;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Body.Link> links = new ArrayList<>();
  private final List<Body.Pointer> pointers = new ArrayList<>();
  private final List<Body.Heading> headings = new ArrayList<>();
  private final List<Body.FactUse> facts = new ArrayList<>();
  private final List<Filled> filled = new ArrayList<>();
  private Spots.Builder spots = new Spots.Builder();
  private String section = "";
  private int start;
  private int offset;

  BodyNotes(SourceText source, Print print) {
    this.source = source;
    this.print = print;
  }

  /** A new {@code ##} section; what follows stands in it. */
  void section(String id) {
    section = id;
  }

  String section() {
    return section;
  }

  /**
   * A passage begins.
   *
   * @param offset where it begins in the file
   */
  void begin(int offset) {
    this.offset = offset;
    start = print.textLength();
    spots = new Spots.Builder();
    filled.clear();
  }

  /** The next letters are copied from here in the file. */
  void copied(int offset) {
    Place place = source.place(offset, offset);
    spots.copied(print.textLength() - start, place.line(), place.column());
  }

  /** A fact's words have just been written, in place of this span of the file. */
  void filled(int textFrom, Fact fact, int from, int to) {
    Place place = source.place(from, to);
    filled.add(new Filled(textFrom, print.textLength(), fact, place));
    spots.filled(textFrom - start, place.line(), place.column(), place.length());
  }

  /** The passage is over; one without words is none. */
  void end(Passage.Form form, int offset) {
    String text = print.text(start, print.textLength());
    if (text.isBlank()) {
      return;
    }
    passages.add(
        new Passage(
            form, text, plain(text), section, source.place(this.offset, offset), spots.build()));
    filled.forEach(use -> facts.add(new Body.FactUse(use.fact(), text, use.place())));
  }

  private String plain(String text) {
    if (filled.isEmpty()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (Filled use : filled) {
      plain.append(text, from, use.from() - start);
      from = use.to() - start;
    }
    return plain.append(text, from, text.length()).toString();
  }

  void link(Body.Link link) {
    links.add(link);
  }

  /** An address of our own that leads to no page of content. */
  void pointer(String address, Place place) {
    pointers.add(new Body.Pointer(address, section, place));
  }

  void heading(Body.Heading heading) {
    headings.add(heading);
  }

  List<Passage> passages() {
    return List.copyOf(passages);
  }

  Body body() {
    return new Body(
        List.copyOf(links),
        List.copyOf(pointers),
        List.copyOf(headings),
        List.copyOf(facts),
        Wording.NONE);
  }
}
