package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every page by the first letter of its title. */
public record LettersView(Frame frame, String lead, List<Letter> letters) {

  /** A letter with its pages; {@code id} is its anchor. */
  public record Letter(String id, String letter, List<Card> cards) {}

  public static LettersView of(Atlas atlas, Frame frame, String lead) {
    List<Page> pages =
        atlas.site().pages().values().stream().filter(page -> atlas.site().isListed(page)).toList();
    List<Letter> letters = new ArrayList<>();
    for (Map.Entry<String, List<Page>> entry : Alphabet.letters(atlas, pages).entrySet()) {
      letters.add(
          new Letter(
              "l-" + entry.getKey().codePointAt(0),
              entry.getKey(),
              atlas.cards().of(entry.getValue())));
    }
    return new LettersView(frame, lead, letters);
  }
}
