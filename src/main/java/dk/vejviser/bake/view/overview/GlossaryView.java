package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Term;
import java.util.List;

/** All hard words, in alphabetical order. */
public record GlossaryView(Frame frame, String lead, List<Entry> terms) {

  /** A word with its own page. */
  public record Entry(String address, Term term) {}

  public static GlossaryView of(Atlas atlas, Frame frame, String lead) {
    List<Entry> terms =
        Alphabet.sorted(atlas, atlas.shelves().of(Kind.TERM)).stream()
            .map(page -> new Entry(atlas.site().address(page), (Term) page))
            .toList();
    return new GlossaryView(frame, lead, terms);
  }
}
