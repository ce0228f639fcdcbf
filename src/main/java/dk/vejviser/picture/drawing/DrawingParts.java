package dk.vejviser.picture.drawing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What may be in a drawing. What is in no list here is never published. */
final class DrawingParts {
  private static final Set<String> ELEMENTS =
      names(
          """
          svg g path rect circle ellipse line polyline polygon text tspan textPath title desc defs
          symbol use clipPath mask marker pattern linearGradient radialGradient stop style filter
          feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB
          feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTurbulence
          """);

  private static final Set<String> ATTRIBUTES =
      names(
          """
          id class style href x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr d points width height
          viewBox preserveAspectRatio transform transform-origin rotate pathLength textLength
          lengthAdjust startOffset offset
          fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin
          stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity color display
          visibility overflow clip-path clip-rule mask mask-type marker-start marker-mid marker-end
          paint-order vector-effect stop-color stop-opacity filter flood-color flood-opacity
          mix-blend-mode isolation shape-rendering text-rendering color-interpolation
          color-interpolation-filters
          font-family font-size font-weight font-style font-variant letter-spacing word-spacing
          text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift
          writing-mode direction
          gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits
          patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth
          markerHeight refX refY orient filterUnits primitiveUnits
          in in2 result stdDeviation type values mode operator k1 k2 k3 k4 radius slope intercept
          amplitude exponent tableValues baseFrequency numOctaves seed
          role aria-label aria-labelledby aria-hidden lang
          """);

  /** Notes of drawing programs, which draw nothing. */
  private static final Set<String> NOTES = Set.of("metadata");

  /** Ways by which a style loads or moves something, and the backslash that could hide one. */
  private static final Pattern LOADS =
      Pattern.compile(
          "@import|@[a-z-]*keyframes|\\\\|url\\s*+\\(\\s*+[\"']?+\\s*+[^#\"'\\s]|image(-set)?\\s*\\(|src\\s*\\("
              + "|expression\\s*\\(|javascript:",
          Pattern.CASE_INSENSITIVE);

  private DrawingParts() {}

  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  /** Whether it is left out without a word. */
  static boolean isNote(String element) {
    return NOTES.contains(element) || element.indexOf(':') >= 0;
  }

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }

  static boolean isEvent(String attribute) {
    return attribute.toLowerCase(Locale.ROOT).startsWith("on");
  }

  static boolean isLink(String attribute) {
    return attribute.equals("href") || attribute.endsWith(":href");
  }

  /** Whether a link stays in the drawing. */
  static boolean staysInside(String target) {
    return target.strip().startsWith("#");
  }

  /** Whether a style, or any other value, has something loaded or moved. */
  static boolean loads(String style) {
    return LOADS.matcher(style).find();
  }

  /** A style's own words, plain or in CDATA. */
  static String words(Element style) {
    StringBuilder words = new StringBuilder();
    for (Node node : style.childNodes()) {
      if (node instanceof TextNode plain) {
        words.append(plain.getWholeText());
      } else if (node instanceof DataNode data) {
        words.append(data.getWholeData());
      }
    }
    return words.toString();
  }

  private static Set<String> names(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
