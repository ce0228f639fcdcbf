package dk.vejviser.check.wording;

import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;

/**
 * How heavy a page may be: least where somebody in trouble reads it.
 *
 * @param lix the highest LIX, of the whole text and of each paragraph
 * @param sentence the most words of a sentence
 */
record ReadabilityLimits(int lix, int sentence) {
  private static final ReadabilityLimits HELP = new ReadabilityLimits(30, 20);
  private static final ReadabilityLimits GUIDE = new ReadabilityLimits(40, 25);
  private static final ReadabilityLimits OTHER = new ReadabilityLimits(45, 25);

  static ReadabilityLimits of(Head head) {
    if (head.id().kind() == Kind.HELP) {
      return head.isOnlyForBoard() ? new ReadabilityLimits(OTHER.lix, HELP.sentence) : HELP;
    }
    return head.id().kind() == Kind.GUIDE && !head.isOnlyForBoard() ? GUIDE : OTHER;
  }
}
