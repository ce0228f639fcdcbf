package dk.vejviser.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide copies are: for a phone, for a phone with fine pixels or a page of text, and for a page
 * of text with fine pixels.
 */
final class Widths {
  static final int LARGEST = 1344;

  private static final List<Integer> SMALLER = List.of(800, 480);

  private Widths() {}

  /** No copy is wider than its picture, and none is nearly as wide as the next. */
  static List<Integer> descending(int width) {
    List<Integer> widths = new ArrayList<>();
    int widest = Math.min(width, LARGEST);
    widths.add(widest);
    SMALLER.stream().filter(smaller -> smaller * 5 <= widest * 4).forEach(widths::add);
    return widths;
  }
}
