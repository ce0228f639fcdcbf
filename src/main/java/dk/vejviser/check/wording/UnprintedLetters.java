package dk.vejviser.check.wording;

import dk.vejviser.check.language.PrintedLetters;
import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Passage;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is printed has letters that paper knows; each other one is told of where it stands first.
 */
final class UnprintedLetters implements LanguageCheck {
  /** Guides, journeys, and the help that the emergency card gives. */
  private static final Set<Kind> PRINTED = Set.of(Kind.GUIDE, Kind.JOURNEY, Kind.HELP);

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    if (!PRINTED.contains(head.id().kind())) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    for (List<ReadPassage> part : List.of(reading.head(), reading.body(), reading.sources())) {
      part.forEach(read -> check(read.passage(), seen, findings));
    }
  }

  private static void check(Passage passage, Set<Integer> seen, Findings findings) {
    String text = passage.text();
    boolean inRun = false;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int next = i + Character.charCount(letter);
      boolean lost = letter > '~' && isLost(letter);
      if (lost && !inRun && seen.add(letter)) {
        findings.add(
            Rule.UNPRINTED_LETTER,
            passage.at(i, next),
            Character.toString(letter),
            "U+%04X".formatted(letter));
      }
      inRun = lost;
      i = next;
    }
  }

  /** What only changes the letter before it, as colours of emojis do, goes where that one goes. */
  private static boolean isLost(int letter) {
    return !PrintedLetters.has(letter)
        && switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT,
              Character.MODIFIER_SYMBOL ->
              false;
          default -> true;
        };
  }
}
