package dk.vejviser.picture.drawing;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How many parts a drawing has once all that is referred to is drawn wherever it is referred to:
 * ten uses of ten uses of a line are a hundred lines.
 *
 * <p>It is an upper limit. What everything inside a part takes over, such as a fill, counts for
 * each of them; a marker counts for each number of the shapes that it marks.
 */
final class DrawnParts {
  /** As many as Chromium draws in two seconds without a graphics card, where they are plain. */
  static final int LIMIT = 20_000;

  /** References that lead on to references; browsers follow them by recursion. */
  private static final int STEPS = 10;

  /** Filters and masks paint a whole area; a blur takes as long as fifty plain parts. */
  private static final int AREA = 50;

  private static final int STOPS_OF_A_PART = 10;

  /** Parts times rules; a drawing program's have a hundredth of it. */
  private static final long MOST_COMPARED = 20_000_000;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final DrawingReferences references;
  private final Map<String, Element> named = new HashMap<>();
  private final Map<Element, Cost> known = new IdentityHashMap<>();
  private final Set<Element> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int followed;
  private Optional<Element> culprit = Optional.empty();

  /**
   * What a part costs with all in it.
   *
   * @param corners numbers of its shapes, at each of which a marker may stand
   * @param steps of the longest way from reference to reference
   */
  private record Cost(long parts, long corners, int steps) {
    Cost plus(Cost other) {
      return of(parts + other.parts, corners + other.corners, Math.max(steps, other.steps));
    }

    /** With something that is referred to drawn so many times. */
    Cost with(Cost other, long times) {
      return of(parts + times * other.parts, corners, Math.max(steps, other.steps));
    }

    /** No larger than what is too much already. */
    static Cost of(long parts, long corners, int steps) {
      return new Cost(Math.min(parts, LIMIT + 1L), Math.min(corners, LIMIT + 1L), steps);
    }
  }

  private DrawnParts(Element root) {
    references = new DrawingReferences(root);
    root.stream().forEach(part -> named.putIfAbsent(part.id(), part));
  }

  /** The part that makes a drawing too much for a browser; empty where none does. */
  static Optional<Element> tooMuch(Element root) {
    long count = root.stream().count();
    DrawnParts parts = new DrawnParts(root);
    boolean tooMany =
        count > LIMIT
            || parts.references.rules() > LIMIT
            || count * parts.references.rules() > MOST_COMPARED
            || parts.cost(root).parts() > LIMIT;
    return parts.culprit.isEmpty() && tooMany ? Optional.of(root) : parts.culprit;
  }

  private Cost cost(Element part) {
    Cost cost = known.get(part);
    if (cost == null) {
      open.add(part);
      cost = reckon(part);
      open.remove(part);
      known.put(part, cost);
    }
    return cost;
  }

  private Cost reckon(Element part) {
    Cost cost = new Cost(1, corners(part), 0);
    for (Element child : part.children()) {
      cost = cost.plus(cost(child));
    }
    List<DrawingReferences.Reference> all = references.of(part);
    for (DrawingReferences.Reference reference : all) {
      if (reference.isUse()) {
        cost = cost.plus(target(part, reference));
      } else if (reference.isMarker()) {
        cost = cost.with(target(part, reference), cost.corners());
      }
    }
    long inside = cost.parts();
    for (DrawingReferences.Reference reference : all) {
      if (!reference.isUse() && !reference.isMarker()) {
        long times = reference.isInherited() ? inside : reference.isArea() ? AREA : 1;
        cost = cost.with(target(part, reference), times);
      }
    }
    return cost;
  }

  /** What a reference has drawn; too much where it leads back to where it stands. */
  private Cost target(Element part, DrawingReferences.Reference reference) {
    Element target = named.get(reference.id());
    if (target == null || reference.id().isEmpty()) {
      return new Cost(0, 0, 0);
    }
    followed++;
    boolean endless = open.contains(target) || followed > STEPS;
    Cost cost = endless ? new Cost(0, 0, STEPS) : cost(target);
    followed--;
    if (cost.steps() >= STEPS && culprit.isEmpty()) {
      culprit = Optional.of(part);
    }
    boolean shades = target.tagName().endsWith("Gradient");
    return new Cost(
        shades ? 1 + cost.parts() / STOPS_OF_A_PART : cost.parts(),
        cost.corners(),
        cost.steps() + 1);
  }

  private static long corners(Element part) {
    return NUMBER.matcher(part.attr("d") + " " + part.attr("points")).results().count();
  }
}
