package dk.vejviser.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to do, before anything happens. */
public record Guide(
    Head head,
    Body body,
    Difficulty difficulty,
    Prose lead,
    List<Action> actions,
    Optional<Prose> askSupplier,
    Optional<Prose> tellBoard,
    List<Barrier> barriers,
    List<Next> next,
    List<Source> sources,
    List<Section> sections)
    implements Page {

  /** How hard it is. */
  public enum Difficulty {
    EASY,
    MEDIUM,
    WITH_HELP
  }

  /** A reason not to do it, and the answer. */
  public record Barrier(Prose claim, Prose answer) {}

  /** The sum of the actions' minutes. */
  public int minutes() {
    int minutes = 0;
    for (Action action : actions) {
      minutes += action.minutes();
    }
    return minutes;
  }

  /**
   * Names its actions, in their order, for what a reader's device keeps: by the words of the deed,
   * so that one that is rewritten loses its tick and all others keep theirs.
   */
  public List<String> ticks() {
    Map<String, Integer> met = new HashMap<>();
    List<String> ticks = new ArrayList<>(actions.size());
    for (Action action : actions) {
      ticks.add(tick(words(action.what().text().toLowerCase(Locale.ROOT)), met));
    }
    return List.copyOf(ticks);
  }

  private String tick(String words, Map<String, Integer> met) {
    int times = met.merge(words, 1, Integer::sum);
    return id().id() + ":" + Fingerprint.of(List.of(words.strip(), times == 1 ? "" : "" + times));
  }

  /** Letters and numbers; whatever else stands between them is one space. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetter(letter) || isNumber(letter)) {
        words.append(apart ? " " : "").appendCodePoint(letter);
        apart = false;
      } else {
        apart = true;
      }
    }
    return words.append(apart ? " " : "").toString();
  }

  private static boolean isNumber(int letter) {
    return switch (Character.getType(letter)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  @Override
  public List<Next> leadsTo() {
    return next;
  }
}
